package simpul.core.model.store;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a keyset-paginated list.
 *
 * @param next key to continue after, or null at the end
 */
public record Page<T>(List<T> items, @Nullable String next) {
    public Page {
        items = List.copyOf(items);
    }

    public <R> Page<R> map(Function<? super T, ? extends R> step) {
        return new Page<>(items.stream().<R>map(step).toList(), next);
    }
}
