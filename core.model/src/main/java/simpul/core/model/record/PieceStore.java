package simpul.core.model.record;

import java.util.Optional;

/**
 * The pieces of pasted tables, under the idempotency keys of their requests: a table that is sent again goes on where it
 * stopped. Bound to one transaction; forgotten with the answers under such keys.
 */
public interface PieceStore {
    /** @param digest of what was asked when it was kept */
    record Kept(String digest, ImportPiece piece) {}

    /**
     * The piece that begins at a line.
     *
     * @param post whose key it is
     */
    Optional<Kept> find(String post, String key, int line);

    /** Keeps one; false where another request with the key has kept what begins there. */
    boolean keep(String post, String key, String digest, int line, ImportPiece piece);
}
