package simpul.core.store.tx;

import java.util.function.Function;

/** Makes the port of one type for a transaction. Immutable. */
public record PortFactory<P>(Class<P> type, Function<TxContext, ? extends P> make) {
    public static <P> PortFactory<P> of(Class<P> type, Function<TxContext, ? extends P> make) {
        return new PortFactory<>(type, make);
    }
}
