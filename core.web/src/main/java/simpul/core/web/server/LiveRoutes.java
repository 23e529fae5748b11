package simpul.core.web.server;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import simpul.core.web.api.DocumentRoute;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;
import simpul.core.web.route.RouteTable;

/** The table of all routes as sources come and go. Thread-safe: readers see one whole table. */
public final class LiveRoutes implements Supplier<RouteTable> {
    private final List<Route> own = new ArrayList<>();
    private volatile List<RouteSource> sources = List.of();
    private volatile RouteTable table;

    /** @param own routes of the server itself */
    public LiveRoutes(List<Route> own) {
        this.own.addAll(own);
        this.own.add(new DocumentRoute(this, () -> sources).route());
        this.table = RouteTable.of(this.own);
    }

    @Override
    public RouteTable get() {
        return table;
    }

    public synchronized void add(RouteSource source) {
        List<RouteSource> more = new ArrayList<>(sources);
        more.add(source);
        change(more);
    }

    public synchronized void remove(RouteSource source) {
        List<RouteSource> fewer = new ArrayList<>(sources);
        fewer.remove(source);
        change(fewer);
    }

    private void change(List<RouteSource> next) {
        List<Route> all = new ArrayList<>(own);
        next.forEach(source -> all.addAll(source.routes()));
        table = RouteTable.of(all);
        sources = List.copyOf(next);
    }
}
