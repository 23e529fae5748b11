package simpul.core.model.store;

import org.jspecify.annotations.Nullable;

/**
 * Where a keyset page begins, as the store understands it. On the wire a cursor is opaque and bound to caller and filter
 * (core.web signs it).
 *
 * @param limit rows wanted, 1 to 500
 * @param after the last key of the page before, or null for the first page
 */
public record Cursor(int limit, @Nullable String after) {
    public static final int MOST = 500;

    public Cursor {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("limit must be 1 to 500: " + limit);
        }
    }
}
