package simpul.core.web.api.module;

import simpul.core.model.module.Deployment;

/** Names a state of a deployment, so that who has seen it can tell it from the next. Stateless. */
public final class EventId {
    private EventId() {}

    /** Changes with each step and with each word said about it, so that whoever shows one of them shows the next too. */
    public static String of(Deployment d) {
        long ended = d.phases().stream().filter(p -> p.ended() != null).count();
        int said = d.warnings().size() + d.diagnoses().size();
        return d.id() + "." + (d.phases().size() + ended) + "." + said + (d.isRunning() ? "" : ".end");
    }
}
