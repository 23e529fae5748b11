package simpul.core.records.transfer;

import java.util.Optional;
import simpul.core.model.id.Entropy;
import simpul.core.model.record.ImportPiece;
import simpul.core.model.record.PieceStore;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
import simpul.core.model.store.Once;
import simpul.core.model.store.Store;
import simpul.core.model.store.Tx;
import simpul.core.model.text.Text;
import simpul.core.records.keep.SectorProblems;

/**
 * How far a pasted table has come, under the key of its request: each piece is kept with its records and begins where the one
 * before ends. So a request that comes again, or at the same time, does nothing twice. For one run.
 */
final class Pieces {
    /** The first line below the headings. */
    static final int FIRST = 2;

    private static final Problem OVERTAKEN = Problem.of(
            ProblemKind.CONFLICT,
            Text.of("Bagian tabel ini baru saja tersimpan.", "This part of the table has just been kept."));
    private static final Problem OTHER = Problem.of(
            ProblemKind.INVALID,
            Text.of(
                    "Isi ini lain dari yang pertama dikirim dengan formulir atau Idempotency-Key ini.",
                    "This is not what was first sent with this form or Idempotency-Key."));

    private final Store store;
    private final Call call;
    private final boolean comesAgain;
    private final String key;
    private final String digest;

    /** @param entropy for the key of a request that has none: it cannot be sent again, but tells how far it came */
    Pieces(Store store, Call call, Entropy entropy) {
        this.store = store;
        this.call = call;
        Once once = call.once();
        this.comesAgain = once != null;
        this.key = once == null ? entropy.id() : once.key();
        this.digest = once == null ? "" : once.digest();
    }

    /** The piece that begins at a line; refused where another table was sent with the key. */
    Result<Optional<ImportPiece>> find(int line) {
        Optional<PieceStore.Kept> kept = kept(line);
        return kept.isPresent() && !kept.get().digest().equals(digest)
                ? Result.refused(OTHER)
                : Result.done(kept.map(PieceStore.Kept::piece));
    }

    private Optional<PieceStore.Kept> kept(int line) {
        return store.read(
                call.scope(), tx -> tx.port(PieceStore.class).find(call.caller().post(), key, line));
    }

    /** Keeps a piece in the transaction of its records; answers with why these are not to be kept after all. */
    Optional<Problem> keep(Tx tx, int line, ImportPiece piece) {
        return tx.port(PieceStore.class).keep(call.caller().post(), key, digest, line, piece)
                ? Optional.empty()
                : Optional.of(OVERTAKEN);
    }

    /** A problem that ended the run, with what of the table is there all the same and what to do about the rest. */
    Problem told(Problem problem) {
        int records = 0;
        int line = FIRST;
        for (Optional<PieceStore.Kept> at = kept(line); at.isPresent(); at = kept(line)) {
            records += at.get().piece().kept();
            line = at.get().piece().next();
        }
        Text detail = SectorProblems.isCutOff(problem) ? SectorProblems.cutOffMidway() : problem.detail();
        return records == 0
                ? problem
                : new Problem(
                        problem.kind(),
                        Text.of(
                                detail.id() + " Sudah tersimpan: " + records + " catatan, dari baris " + FIRST
                                        + " sampai " + (line - 1) + " tabel yang pertama dikirim. "
                                        + (comesAgain
                                                ? "Kirim lagi tabel itu tanpa diubah, dari formulir ini atau dengan"
                                                        + " Idempotency-Key yang sama: yang sudah tersimpan tidak digandakan,"
                                                        + " sisanya dilanjutkan. Tabel lain dikirim dari halaman impor yang dibuka baru."
                                                : "Kirim hanya judul kolom dan baris sesudahnya."),
                                detail.en() + " Saved already: " + records + " records, of rows " + FIRST
                                        + " to " + (line - 1) + " of the table that was sent first. "
                                        + (comesAgain
                                                ? "Send that table again unchanged, from this form or with the same"
                                                        + " Idempotency-Key: what was saved is not doubled, the rest is gone on"
                                                        + " with. Another table is sent from the import page opened anew."
                                                : "Send only the headings and the rows below these.")),
                        problem.findings(),
                        problem.retryAfter());
    }
}
