package simpul.core.store.command;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.result.Finding;
import simpul.core.model.start.Command;
import simpul.core.store.Foundation;
import simpul.core.store.audit.ChainVerifier;
import simpul.core.store.audit.Checkpoint;
import simpul.core.store.audit.Checkpoints;

/** {@code simpul audit verify [--since CHECKPOINT] [--checkpoint]}: recomputes the audit chains. */
@Component(property = Command.NAME + "=audit verify")
public final class AuditVerifyCommand implements Command {
    private final Foundation foundation;

    @Activate
    public AuditVerifyCommand(@Reference Foundation foundation) {
        this.foundation = foundation;
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        List<String> left = new ArrayList<>(arguments);
        boolean write = left.remove("--checkpoint");
        int at = left.indexOf("--since");
        String since = at >= 0 && left.size() == 2 ? left.get(1) : null;
        if ((at < 0 && !left.isEmpty()) || (at >= 0 && since == null)) {
            Words.say(
                    out,
                    "Pemakaian: simpul audit verify --data DIR [--since TITIK-PERIKSA] [--checkpoint]",
                    "Usage: simpul audit verify --data DIR [--since CHECKPOINT] [--checkpoint]");
            return 2;
        }
        try {
            Checkpoints.Kept kept = foundation.checkpoints().read();
            Optional<Checkpoint> start =
                    kept.sound().stream().filter(c -> c.name().equals(since)).findFirst();
            if (since != null && start.isEmpty()) {
                Words.say(
                        out,
                        "AUDIT_CHECKPOINT_UNKNOWN Tidak ada titik periksa sah bernama " + since
                                + " di folder checkpoints.",
                        "AUDIT_CHECKPOINT_UNKNOWN No valid checkpoint named " + since
                                + " lies in the checkpoints folder.");
                return 2;
            }
            ChainVerifier.Report report = foundation.chains().verify(kept.sound(), start);
            List<Finding> findings = new ArrayList<>(kept.findings());
            findings.addAll(report.findings());
            return tell(report, kept.sound().size(), findings, write, out);
        } catch (IOException e) {
            Words.say(out, "AUDIT_FAILED Pemeriksaan terhenti: " + e, "AUDIT_FAILED The verification stopped: " + e);
            return 1;
        }
    }

    private int tell(
            ChainVerifier.Report report, int checkpoints, List<Finding> findings, boolean write, PrintStream out)
            throws IOException {
        Words.list(out, findings);
        String counts = report.chains() + " / " + report.entries() + " / " + checkpoints;
        if (!findings.isEmpty()) {
            Words.say(
                    out,
                    "Jejak audit TIDAK utuh. Rantai / entri / titik periksa: " + counts,
                    "The audit trail is NOT whole. Chains / entries / checkpoints: " + counts);
            return 1;
        }
        Words.say(
                out,
                "Jejak audit utuh. Rantai / entri / titik periksa: " + counts,
                "The audit trail is whole. Chains / entries / checkpoints: " + counts);
        if (write) {
            String name = foundation.checkpoints().write().name();
            Words.say(out, "Titik periksa ditulis: " + name, "Checkpoint written: " + name);
        }
        return 0;
    }
}
