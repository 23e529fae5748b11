package simpul.core.web.api.module;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.model.module.Deployment;
import simpul.core.model.module.DeploymentKind;
import simpul.core.model.module.DeploymentOutcome;
import simpul.core.model.module.DeploymentSource;
import simpul.core.model.module.Phase;
import simpul.core.model.module.PhaseOutcome;
import simpul.core.model.module.PhaseRun;
import simpul.core.model.module.Receipt;
import simpul.core.model.text.Text;

/**
 * One line of the ledger of modules.
 *
 * @param status in one word where the sector stands with it: running, live, removed, stopped, cancelled,
 *     refused, failed, rolled_back
 */
record DeploymentWire(
        String id,
        String status,
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
        List<PhaseWire> phases,
        List<DiagnosisWire> diagnoses,
        List<DiagnosisWire> warnings,
        ReceiptWire receipt,
        List<Text> changes) {

    record PhaseWire(
            Phase phase,
            PhaseOutcome outcome,
            Instant started,
            @Nullable Instant ended,
            @Nullable Text note) {
        static PhaseWire of(PhaseRun run) {
            return new PhaseWire(run.phase(), run.outcome(), run.started(), run.ended(), run.note());
        }
    }

    record ReceiptWire(long requests, long failed, int finishedByOld, int cutOff) {
        static ReceiptWire of(Receipt r) {
            return new ReceiptWire(r.requests(), r.failed(), r.finishedByOld(), r.cutOff());
        }
    }

    static DeploymentWire of(Deployment d) {
        return new DeploymentWire(
                d.id(),
                status(d),
                d.kind(),
                d.source(),
                d.sector(),
                d.bundle(),
                d.version(),
                d.previous(),
                d.sha256(),
                d.by(),
                d.started(),
                d.ended(),
                d.outcome(),
                d.phases().stream().map(PhaseWire::of).toList(),
                DiagnosisWire.all(d.diagnoses()),
                DiagnosisWire.all(d.standing()),
                ReceiptWire.of(d.receipt()),
                d.changes());
    }

    private static String status(Deployment d) {
        return switch (d.outcome()) {
            case RUNNING -> "running";
            case CANCELLED -> "cancelled";
            case REFUSED -> "refused";
            case FAILED, INTERRUPTED -> "failed";
            case RETURNED -> "rolled_back";
            case DONE -> done(d.kind());
        };
    }

    private static String done(DeploymentKind kind) {
        return switch (kind) {
            case REMOVE -> "removed";
            case STOP -> "stopped";
            case INSTALL, ROLLBACK, START, DISTRIBUTION, RETURN -> "live";
        };
    }
}
