package simpul.core.store.tx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ports that transactions can make, by type. Immutable. */
public final class Ports {
    private final Map<Class<?>, PortFactory<?>> byType = new HashMap<>();

    public Ports(List<PortFactory<?>> factories) {
        for (PortFactory<?> factory : factories) {
            if (byType.put(factory.type(), factory) != null) {
                throw new IllegalStateException("Two ports for " + factory.type());
            }
        }
    }

    <P> P make(Class<P> type, TxContext context) {
        PortFactory<?> factory = byType.get(type);
        if (factory == null) {
            throw new IllegalArgumentException("No port is registered for " + type.getName());
        }
        return type.cast(factory.make().apply(context));
    }
}
