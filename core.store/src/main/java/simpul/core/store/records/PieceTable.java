package simpul.core.store.records;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import simpul.core.model.record.ImportPiece;
import simpul.core.model.record.PieceStore;
import simpul.core.model.store.Answer;
import simpul.core.store.tx.OnceTable;
import simpul.core.store.tx.TxContext;

/** Pieces of pasted tables as answers under keys of their own, sealed like these: their findings quote cells. */
final class PieceTable implements PieceStore {
    private final TxContext tx;
    private final OnceTable answers;

    PieceTable(TxContext tx) {
        this.tx = tx;
        this.answers = new OnceTable(tx);
    }

    @Override
    public Optional<Kept> find(String post, String key, int line) {
        return answers.find(post, name(key, line))
                .map(kept -> new Kept(
                        kept.digest(),
                        tx.bodies().read(new String(kept.answer().body(), StandardCharsets.UTF_8), ImportPiece.class)));
    }

    @Override
    public boolean keep(String post, String key, String digest, int line, ImportPiece piece) {
        byte[] body = tx.bodies().write(piece).getBytes(StandardCharsets.UTF_8);
        return answers.keep(post, name(key, line), digest, new Answer(0, Map.of(), body));
    }

    /** No request has such a key: it holds a blank. */
    private static String name(String key, int line) {
        return key + " " + line;
    }
}
