package simpul.core.store.tx;

import java.util.List;
import java.util.function.Function;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;

/**
 * The key of the last row of a page, as one string of parts. Immutable.
 *
 * <pre>{@code
 * Keyset after = Keyset.of(cursor);
 * rows = ... "(name, id) > (:name, :id) order by name, id limit :limit" ... .bind("limit", cursor.limit() + 1)
 * return Keyset.page(rows, cursor.limit(), row -> Keyset.join(row.name(), row.id()));
 * }</pre>
 */
public final class Keyset {
    private static final char BETWEEN = '\u001f';
    private final String[] parts;

    private Keyset(String[] parts) {
        this.parts = parts;
    }

    public static Keyset of(Cursor cursor) {
        String after = cursor.after();
        return new Keyset(after == null ? new String[0] : after.split(String.valueOf(BETWEEN), -1));
    }

    /** Whether this is the first page. */
    public boolean isFirst() {
        return parts.length == 0;
    }

    /** A part of the key, empty on the first page: what sorts before everything. */
    public String part(int index) {
        return index < parts.length ? parts[index] : "";
    }

    /** A part that is a number, or {@code first} on the first page. */
    public long number(int index, long first) {
        return index < parts.length ? Long.parseLong(parts[index]) : first;
    }

    public static String join(Object... parts) {
        StringBuilder key = new StringBuilder();
        for (Object part : parts) {
            if (key.length() > 0) {
                key.append(BETWEEN);
            }
            key.append(part);
        }
        return key.toString();
    }

    /** The page of rows that were asked with one more than the limit, to see whether there is a next. */
    public static <T> Page<T> page(List<T> rows, int limit, Function<? super T, String> key) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        List<T> shown = rows.subList(0, limit);
        return new Page<>(shown, key.apply(shown.get(limit - 1)));
    }
}
