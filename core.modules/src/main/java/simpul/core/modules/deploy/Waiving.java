package simpul.core.modules.deploy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import simpul.core.model.access.Caller;
import simpul.core.model.module.SignatureWaiver;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
import simpul.core.model.text.Text;

/** Lets the operator of this machine, and nobody else, waive the signature of one file. Thread-safe. */
final class Waiving {
    private static final int SHORTEST = 10;
    private static final int LONGEST = 500;

    private final Ledger ledger;

    Waiving(Ledger ledger) {
        this.ledger = ledger;
    }

    Result<SignatureWaiver> waive(Call call, String sha256, String reason) {
        Caller caller = call.caller();
        if (!caller.isOperator()) {
            return Result.refused(Problem.of(
                    ProblemKind.FORBIDDEN,
                    Text.of(
                            "Tanda tangan modul hanya dapat dikesampingkan di mesin server ini: ./simpul module install"
                                    + " FILE --waive-signature ALASAN.",
                            "The signature of a module can be waived on the server's own machine only: ./simpul module"
                                    + " install FILE --waive-signature REASON.")));
        }
        List<Finding> wrong = wrong(sha256, reason.strip());
        return wrong.isEmpty()
                ? ledger.keep(call, new SignatureWaiver(sha256, reason.strip(), caller.office(), ledger.now()))
                : Result.refused(Problem.invalid(wrong));
    }

    Optional<SignatureWaiver> of(String sha256) {
        return ledger.ask(modules -> modules.waivers()).stream()
                .filter(w -> w.sha256().equals(sha256))
                .findFirst();
    }

    private static List<Finding> wrong(String sha256, String reason) {
        List<Finding> wrong = new ArrayList<>();
        if (!sha256.matches("[0-9a-f]{64}")) {
            wrong.add(Finding.blocking(
                    "WAIVER_DIGEST",
                    "sha256",
                    Text.of(
                            "Tulis SHA-256 berkasnya: 64 angka heksadesimal huruf kecil.",
                            "Give the SHA-256 of the file: 64 lower-case hexadecimal digits.")));
        }
        if (reason.length() < SHORTEST || reason.length() > LONGEST) {
            wrong.add(Finding.blocking(
                    "WAIVER_REASON",
                    "reason",
                    Text.of(
                            "Tulis alasannya, " + SHORTEST + " sampai " + LONGEST + " huruf; alasan itu tampil di"
                                    + " halaman modul.",
                            "Say why, in " + SHORTEST + " to " + LONGEST + " characters; it shows on the modules"
                                    + " page.")));
        }
        return wrong;
    }
}
