package simpul.core.console;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import simpul.core.model.module.Deployment;
import simpul.core.model.module.Modules;
import simpul.core.model.module.PhaseOutcome;
import simpul.core.model.module.PhaseRun;
import simpul.core.model.text.Text;

/**
 * Says how one deployment goes on, one line a step, and how it ended. On a thread of its own: a terminal that is not read must
 * not hold up the deployment, nor the deployment the next line that somebody types. For one thread.
 */
final class Following {
    private final Modules modules;
    private final Speech speech;
    private final Set<String> said = new HashSet<>();

    Following(Modules modules, Speech speech) {
        this.modules = modules;
        this.speech = speech;
    }

    /** Stays until it is over. */
    void follow(String id) throws InterruptedException {
        BlockingQueue<Deployment> changes = new LinkedBlockingQueue<>();
        try (Modules.Watch watch = modules.watch(id, changes::add)) {
            Deployment now = changes.take();
            tell(now);
            while (now.isRunning()) {
                now = changes.take();
                tell(now);
            }
        }
    }

    private void tell(Deployment now) {
        for (PhaseRun run : now.phases()) {
            if (said.add(run.phase().name() + run.outcome())) {
                String note = run.note() == null ? "" : ": " + speech.in(run.note());
                speech.line("  " + sign(run.outcome()) + " " + both(run.phase().label()) + note);
            }
        }
        if (!now.isRunning() && said.add("end")) {
            end(now);
        }
    }

    private void end(Deployment over) {
        speech.line(both(over.outcome().label()) + ": " + over.sector() + " " + over.version());
        speech.diagnoses(over.diagnoses());
        speech.diagnoses(over.standing());
        speech.changes(over.changes());
        if (over.receipt().requests() > 0) {
            speech.line(over.receipt().failed() + " dari " + over.receipt().requests()
                    + " permintaan gagal / requests failed; "
                    + over.receipt().finishedByOld()
                    + " pekerjaan diselesaikan versi lama / finished by the old version");
        }
        if (over.receipt().cutOff() > 0) {
            speech.line(over.receipt().cutOff() + " pekerjaan diputus / requests cut off");
        }
    }

    static String both(Text text) {
        return text.id().equals(text.en()) ? text.id() : text.id() + " / " + text.en();
    }

    private static String sign(PhaseOutcome outcome) {
        return switch (outcome) {
            case DONE -> "[ok]";
            case FAILED -> "[!!]";
            default -> "[..]";
        };
    }
}
