package simpul.core.registry.desk;

import java.util.List;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.text.Text;

/** The problems that more than one change is refused with. Immutable values. */
public final class Refusals {
    public static final Problem NO_REGION = Problem.of(
            ProblemKind.FORBIDDEN,
            Text.of("Akun ini tidak bertindak atas nama suatu daerah.", "This account does not act for a region."));
    public static final Problem ALREADY_SHARED = Problem.of(
            ProblemKind.CONFLICT,
            Text.of("Konsep ini sudah dibagikan ke mitra.", "This draft has already been shared with the partner."));
    public static final Problem NOT_SHARED = Problem.of(
            ProblemKind.CONFLICT,
            Text.of(
                    "Konsep ini belum dibagikan, jadi belum ada giliran. Bagikan ke mitra lebih dulu.",
                    "This draft is not shared, so there are no turns. Share it with the partner first."));
    public static final Problem NOBODY_ELSE = Problem.of(
            ProblemKind.CONFLICT,
            Text.of(
                    "Belum ada mitra yang memakai Simpul, jadi naskah tetap pada Anda.",
                    "No partner is on Simpul yet, so the text stays with you."));
    public static final Problem TEXT_CLOSED = Problem.of(
            ProblemKind.CONFLICT,
            Text.of(
                    "Naskah sudah masuk tahap tanda tangan dan tidak dapat diubah lagi.",
                    "The text has gone to signature and cannot be changed any more."));
    public static final Problem SPEAKS_ITSELF = Problem.of(
            ProblemKind.FORBIDDEN,
            Text.of(
                    "Pihak ini memakai Simpul dan mencatat bagiannya sendiri.",
                    "This party is on Simpul and records its part itself."));

    public static final Problem NOT_EVALUATED = Problem.of(
            ProblemKind.CONFLICT,
            Text.of(
                    "Yang dievaluasi adalah PKS, bukan Kesepakatan Bersama. Pilih siklus di halaman PKS-nya.",
                    "It is the PKS that is evaluated, not the KB. Choose the cycle on the page of the PKS."));

    private Refusals() {}

    public static Problem invalid(String code, String field, String id, String en) {
        return Problem.invalid(List.of(Finding.blocking(code, field, Text.of(id, en))));
    }
}
