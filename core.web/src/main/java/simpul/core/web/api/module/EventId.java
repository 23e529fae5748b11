package simpul.core.web.api.module;

import simpul.core.model.module.Deployment;

/** Names a state of a deployment, so that who has seen it can tell it from the next. Stateless. */
public final class EventId {
    private EventId() {}

    /** Grows with each step: two states of one deployment never share it. */
    public static String of(Deployment d) {
        long ended = d.phases().stream().filter(p -> p.ended() != null).count();
        return d.id() + "." + (d.phases().size() + ended) + (d.isRunning() ? "" : ".end");
    }
}
