package simpul.core.web.page.module;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import simpul.core.model.module.Deployment;
import simpul.core.model.module.DeploymentKind;
import simpul.core.model.module.DeploymentOutcome;
import simpul.core.model.module.PhaseOutcome;
import simpul.core.model.module.PhaseRun;
import simpul.core.model.module.Receipt;
import simpul.core.web.api.module.EventId;
import simpul.core.web.ui.Badge;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Phase;

/**
 * One deployment as people read it.
 *
 * @param from the version before; empty when none ran
 * @param to the version it is about; empty while that is not known
 * @param events where its steps are told; empty when it is over
 * @param seen names the state that is shown, as its event would
 * @param warnings what is worth knowing and stopped nothing
 * @param receipt what the switch cost those who were at work; empty before it is known
 * @param cutOff how much work the old version did not finish; empty where it finished all
 * @param back the version to which a button leads back; empty where none does
 * @param cancel where it can be called off; empty where it cannot any more
 */
public record DeploymentCard(
        String id,
        String sector,
        String title,
        String from,
        String to,
        Badge badge,
        List<Phase> phases,
        String by,
        String events,
        String seen,
        List<Trouble> troubles,
        List<Trouble> warnings,
        List<String> changes,
        List<String> receipt,
        String cutOff,
        String back,
        String cancel) {
    private static final ZoneId SERVER = ZoneId.of("Asia/Jakarta");

    /** @param title what the sector is called */
    static DeploymentCard of(Messages t, Deployment d, String title, String back) {
        return new DeploymentCard(
                d.id(),
                d.sector(),
                title(t, d, title),
                d.previous() == null || d.previous().equals(d.version()) ? "" : d.previous(),
                d.version(),
                badge(t, d.outcome()),
                phases(t, d),
                t.get(
                        "module.by",
                        t.moment(d.started().atZone(SERVER)),
                        t.of(d.by()),
                        t.of(d.source().label())),
                d.isRunning() ? "/api/v1/deployments/" + d.id() + "/events" : "",
                EventId.of(d),
                d.diagnoses().stream().map(x -> Trouble.of(t, x)).toList(),
                d.standing().stream().map(x -> Trouble.of(t, x)).toList(),
                isWithoutEffect(d) ? List.of() : d.changes().stream().map(t::of).toList(),
                isWithoutEffect(d) ? List.of(t.get("module.nothingChanged")) : receipt(t, d),
                cutOff(t, d),
                back,
                isBeforeSwitch(d) ? ModulePages.PLACE + "/riwayat/" + d.id() + "/batal" : "");
    }

    private static boolean isWithoutEffect(Deployment d) {
        return switch (d.outcome()) {
            case REFUSED, CANCELLED, FAILED -> true;
            case RUNNING, DONE, RETURNED, INTERRUPTED -> false;
        };
    }

    private static boolean isBeforeSwitch(Deployment d) {
        return d.isRunning()
                && d.last()
                        .filter(p -> p.phase().compareTo(simpul.core.model.module.Phase.DRAIN) >= 0)
                        .isEmpty();
    }

    /** An installation over a version that ran is a switch. */
    static String title(Messages t, Deployment d, String title) {
        String what = d.kind() == DeploymentKind.INSTALL && d.previous() != null
                ? t.get("module.switching")
                : t.of(d.kind().label());
        return title.isEmpty() ? what : what + ": " + title;
    }

    static Badge badge(Messages t, DeploymentOutcome outcome) {
        String words = t.of(outcome.label());
        return switch (outcome) {
            case DONE -> Badge.ok(words);
            case RUNNING -> Badge.info(words);
            case CANCELLED, RETURNED, INTERRUPTED -> Badge.warn(words);
            case REFUSED, FAILED -> Badge.bad(words);
        };
    }

    private static List<Phase> phases(Messages t, Deployment d) {
        Map<simpul.core.model.module.Phase, PhaseRun> runs = new EnumMap<>(simpul.core.model.module.Phase.class);
        d.phases().forEach(run -> runs.put(run.phase(), run));
        List<Phase> phases = new ArrayList<>();
        for (simpul.core.model.module.Phase phase : simpul.core.model.module.Phase.values()) {
            PhaseRun run = runs.get(phase);
            if (phase == simpul.core.model.module.Phase.NOTICE && d.kind() != DeploymentKind.INSTALL) {
                // Nobody uploads anything for the others.
                continue;
            }
            if (run != null) {
                phases.add(new Phase(state(d, run), t.of(phase.label()), note(t, d, run)));
            } else if (d.isRunning() && isAhead(d, phase)) {
                phases.add(new Phase(Phase.State.TODO, t.of(phase.label()), ""));
            }
        }
        return phases;
    }

    /** Those that take a while say what they wait for. */
    private static String note(Messages t, Deployment d, PhaseRun run) {
        if (run.note() != null) {
            return t.of(run.note());
        }
        if (!d.isRunning() || run.outcome() != PhaseOutcome.RUNNING) {
            return "";
        }
        return switch (run.phase()) {
            case TRY -> t.get("module.now.try");
            case DRAIN -> t.get("module.now.drain");
            default -> "";
        };
    }

    /** A removal has nothing to upload; what was left out is not to come. */
    private static boolean isAhead(Deployment d, simpul.core.model.module.Phase phase) {
        return d.last().map(last -> phase.compareTo(last.phase()) > 0).orElse(true);
    }

    private static Phase.State state(Deployment d, PhaseRun run) {
        if (run.outcome() == PhaseOutcome.DONE) {
            return Phase.State.DONE;
        }
        return run.outcome() == PhaseOutcome.FAILED || !d.isRunning() ? Phase.State.FAILED : Phase.State.NOW;
    }

    /** What leaves serves no requests, and of those that were inside it the ones that it did not finish are told apart. */
    private static List<String> receipt(Messages t, Deployment d) {
        Receipt of = d.receipt();
        List<String> lines = new ArrayList<>();
        if (!d.isRunning() && of.requests() > 0) {
            lines.add(t.get("module.receipt", of.failed(), of.requests()));
        }
        if (!d.isRunning() && (of.finishedByOld() > 0 || of.requests() > 0 && of.cutOff() == 0)) {
            lines.add(t.get("module.finishedByOld", of.finishedByOld()));
        }
        return lines;
    }

    private static String cutOff(Messages t, Deployment d) {
        int cut = d.isRunning() ? 0 : d.receipt().cutOff();
        return cut == 0 ? "" : t.get("module.cutOff", cut);
    }
}
