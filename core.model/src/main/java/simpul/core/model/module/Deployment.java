package simpul.core.model.module;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import simpul.core.model.result.Diagnosis;
import simpul.core.model.text.Text;

/**
 * One line of the ledger of modules: what was to be done to a sector, by whom, how far it came and why. Immutable; each
 * phase makes a new value under the same identifier.
 *
 * @param sector identifier; empty while the file has not yet said it
 * @param bundle symbolic name; empty while the file has not yet said it
 * @param version which is to run afterwards; for a removal or a stop the one that ran; empty while not yet known
 * @param previous which ran before; null when none did
 * @param sha256 of the file, lower case; empty where there is none
 * @param by the office that asked, as pages show it
 * @param ended null while it runs
 * @param diagnoses everything that spoke against it
 * @param changes what changed for officers, as the file says
 * @param warnings what the check found worth knowing and did not refuse, and what could not be kept at once
 */
public record Deployment(
        String id,
        DeploymentKind kind,
        DeploymentSource source,
        String sector,
        String bundle,
        String version,
        @Nullable String previous,
        String sha256,
        Text by,
        Instant started,
        @Nullable Instant ended,
        DeploymentOutcome outcome,
        List<PhaseRun> phases,
        List<Diagnosis> diagnoses,
        Receipt receipt,
        List<Text> changes,
        List<Diagnosis> warnings) {
    public Deployment {
        phases = List.copyOf(phases);
        diagnoses = List.copyOf(diagnoses);
        changes = List.copyOf(changes);
        warnings = List.copyOf(warnings);
    }

    /** A deployment that begins, before anything is known of its file. */
    public static Deployment begun(
            String id, DeploymentKind kind, DeploymentSource source, String sector, Text by, Instant at) {
        return new Deployment(
                id,
                kind,
                source,
                sector,
                "",
                "",
                null,
                "",
                by,
                at,
                null,
                DeploymentOutcome.RUNNING,
                List.of(),
                List.of(),
                Receipt.NONE,
                List.of(),
                List.of());
    }

    public boolean isRunning() {
        return outcome == DeploymentOutcome.RUNNING;
    }

    /** Of its warnings those that hold still: what could not be kept yet while it ran is settled once it is over. */
    public List<Diagnosis> standing() {
        return isRunning()
                ? warnings
                : warnings.stream().filter(w -> !isSettled(w.code())).toList();
    }

    private boolean isSettled(String code) {
        return switch (code) {
            case "MODULE_NOT_ENDED", "MODULE_UNDECIDED" -> true;
            // Where no return was possible, the version that failed runs on, and that is still to be mended.
            case "MODULE_NOT_RETURNED" -> outcome == DeploymentOutcome.RETURNED;
            default -> false;
        };
    }

    /** Whether the module folder asked for it: nobody stands there to say what regions mean by it. */
    public boolean isAskedByFolder() {
        return kind == DeploymentKind.REMOVE && source == DeploymentSource.FOLDER;
    }

    /** The phase in which it is or was last; empty before the first. */
    public Optional<PhaseRun> last() {
        return phases.isEmpty() ? Optional.empty() : Optional.of(phases.get(phases.size() - 1));
    }

    /** The same about this file. */
    public Deployment about(ModuleFile file, @Nullable String before) {
        return new Deployment(
                id,
                kind,
                source,
                file.sector(),
                file.bundle(),
                file.version(),
                before,
                file.sha256(),
                by,
                started,
                ended,
                outcome,
                phases,
                diagnoses,
                receipt,
                file.changes(),
                warnings);
    }

    /** The same, one phase further. */
    public Deployment begin(Phase phase, Instant at) {
        List<PhaseRun> more = new ArrayList<>(phases);
        more.add(PhaseRun.begun(phase, at));
        return with(ended, outcome, more, diagnoses, receipt, warnings);
    }

    /** The same with its last phase ended. */
    public Deployment end(Instant at, PhaseOutcome how, @Nullable Text note) {
        List<PhaseRun> more = new ArrayList<>(phases);
        int last = more.size() - 1;
        more.set(last, more.get(last).ended(at, how, note));
        return with(ended, outcome, more, diagnoses, receipt, warnings);
    }

    /** The same, over. */
    public Deployment over(Instant at, DeploymentOutcome how, List<Diagnosis> why) {
        List<Diagnosis> all = new ArrayList<>(diagnoses);
        all.addAll(why);
        return with(at, how, phases, all, receipt, warnings);
    }

    /** The same with what its switch cost. */
    public Deployment receipt(Receipt told) {
        return with(ended, outcome, phases, diagnoses, told, warnings);
    }

    /** The same with what its check found worth knowing. */
    public Deployment warned(List<Diagnosis> found) {
        return with(ended, outcome, phases, diagnoses, receipt, found);
    }

    private Deployment with(
            @Nullable Instant end,
            DeploymentOutcome how,
            List<PhaseRun> run,
            List<Diagnosis> why,
            Receipt told,
            List<Diagnosis> found) {
        return new Deployment(
                id, kind, source, sector, bundle, version, previous, sha256, by, started, end, how, run, why, told,
                changes, found);
    }
}
