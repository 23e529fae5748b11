package simpul.core.web.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import simpul.core.web.api.DocumentRoute;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;
import simpul.core.web.route.RouteTable;

/**
 * The table of all routes as sources come and go. Made when somebody looks: at the start forty sources arrive before
 * anybody can. Thread-safe: readers see one whole table.
 */
public final class LiveRoutes implements Supplier<RouteTable> {
    private final List<Route> own = new ArrayList<>();
    private final Map<RouteSource, List<Route>> bySource = new LinkedHashMap<>();
    private volatile List<RouteSource> sources = List.of();
    private volatile @Nullable RouteTable table;

    /** @param own routes of the server itself */
    public LiveRoutes(List<Route> own) {
        this.own.addAll(own);
        this.own.add(new DocumentRoute(this, () -> sources).route());
    }

    @Override
    public RouteTable get() {
        RouteTable made = table;
        return made != null ? made : make();
    }

    private synchronized RouteTable make() {
        List<Route> all = new ArrayList<>(own);
        bySource.values().forEach(all::addAll);
        RouteTable made = RouteTable.of(all);
        table = made;
        return made;
    }

    public synchronized void add(RouteSource source) {
        bySource.put(source, source.routes());
        changed();
    }

    public synchronized void remove(RouteSource source) {
        bySource.remove(source);
        changed();
    }

    private void changed() {
        sources = List.copyOf(bySource.keySet());
        table = null;
    }
}
