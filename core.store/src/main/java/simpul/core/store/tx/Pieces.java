package simpul.core.store.tx;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Values in lists that one statement takes: the engines bound how many it may have. Stateless.
 *
 * <pre>{@code
 * Pieces.of(ids).forEach(some -> ... "where id in (<ids>)" ... .bindList("ids", some))
 * }</pre>
 */
public final class Pieces {
    private static final int MOST_AT_ONCE = 500;

    private Pieces() {}

    /** All of them in their order, none in no piece. */
    public static <T> List<List<T>> of(Collection<T> values) {
        List<T> all = List.copyOf(values);
        List<List<T>> pieces = new ArrayList<>();
        for (int from = 0; from < all.size(); from += MOST_AT_ONCE) {
            pieces.add(all.subList(from, Math.min(all.size(), from + MOST_AT_ONCE)));
        }
        return pieces;
    }
}
