package simpul.core.web.server;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import simpul.core.web.route.MetricsSource;
import simpul.core.web.route.RouteTable;

/** Counts requests by route and status, for Prometheus. Thread-safe. */
public final class Metrics {
    private static final double[] BOUNDS = {0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10};

    /** Requests of one route. */
    private static final class Series {
        private final Map<Integer, LongAdder> byStatus = new ConcurrentHashMap<>();
        private final LongAdder[] buckets = new LongAdder[BOUNDS.length];
        private final LongAdder count = new LongAdder();
        private final LongAdder nanos = new LongAdder();

        Series() {
            for (int i = 0; i < buckets.length; i++) {
                buckets[i] = new LongAdder();
            }
        }
    }

    private final Map<String, Series> byRoute = new ConcurrentHashMap<>();
    private final List<MetricsSource> sources = new CopyOnWriteArrayList<>();
    private final AtomicLong running = new AtomicLong();
    private volatile Supplier<RouteTable> table = () -> RouteTable.of(List.of());

    /** Adds the figures of another part of the platform. */
    void add(MetricsSource source) {
        sources.add(source);
    }

    void remove(MetricsSource source) {
        sources.remove(source);
    }

    /** Names the routes that there are, so that one that nobody asks for is seen as well. */
    void naming(Supplier<RouteTable> routes) {
        table = routes;
    }

    void begun() {
        running.incrementAndGet();
    }

    /** @param route method and template, so that identifiers do not become series */
    void ended(String route, int status, long nanos) {
        running.decrementAndGet();
        Series series = byRoute.computeIfAbsent(route, r -> new Series());
        series.byStatus.computeIfAbsent(status, s -> new LongAdder()).increment();
        series.count.increment();
        series.nanos.add(nanos);
        for (int i = 0; i < BOUNDS.length; i++) {
            if (nanos <= BOUNDS[i] * 1e9) {
                series.buckets[i].increment();
            }
        }
    }

    /** How the machine does and which routes there are; not what is asked of them, which is its callers' matter. */
    String text() {
        StringBuilder out = new StringBuilder(4096);
        load(out);
        machine(out);
        return out.toString();
    }

    private void load(StringBuilder out) {
        out.append("# TYPE simpul_requests_running gauge\nsimpul_requests_running ")
                .append(running.get())
                .append('\n');
        routes(out);
    }

    /** All figures, also by route and status, in the text format of Prometheus. */
    String everything() {
        StringBuilder out = new StringBuilder(4096);
        load(out);
        out.append("# TYPE simpul_requests_total counter\n");
        Map<String, Series> ordered = new TreeMap<>(byRoute);
        ordered.forEach((route, series) -> new TreeMap<>(series.byStatus)
                .forEach((status, count) -> out.append("simpul_requests_total{route=\"")
                        .append(route)
                        .append("\",status=\"")
                        .append(status)
                        .append("\"} ")
                        .append(count)
                        .append('\n')));
        out.append("# TYPE simpul_request_seconds histogram\n");
        ordered.forEach((route, series) -> histogram(out, route, series));
        sources.forEach(source -> source.tell(
                (name, value) -> out.append(name).append(' ').append(value).append('\n')));
        machine(out);
        return out.toString();
    }

    private void routes(StringBuilder out) {
        out.append("# TYPE simpul_route_info gauge\n");
        table.get().routes().stream()
                .map(r -> "simpul_route_info{route=\"" + r.method() + " " + r.template() + "\",surface=\""
                        + r.surface().name().toLowerCase(Locale.ROOT) + "\"} 1\n")
                .sorted()
                .forEach(out::append);
    }

    private static void histogram(StringBuilder out, String route, Series series) {
        for (int i = 0; i < BOUNDS.length; i++) {
            out.append("simpul_request_seconds_bucket{route=\"")
                    .append(route)
                    .append("\",le=\"")
                    .append(BOUNDS[i])
                    .append("\"} ")
                    .append(series.buckets[i].sum())
                    .append('\n');
        }
        String name = "{route=\"" + route + "\"";
        out.append("simpul_request_seconds_bucket").append(name).append(",le=\"+Inf\"} ");
        out.append(series.count.sum()).append('\n');
        out.append("simpul_request_seconds_sum").append(name).append("} ");
        out.append(series.nanos.sum() / 1e9).append('\n');
        out.append("simpul_request_seconds_count").append(name).append("} ");
        out.append(series.count.sum()).append('\n');
    }

    private static void machine(StringBuilder out) {
        MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        gauge(out, "jvm_memory_used_bytes{area=\"heap\"}", heap.getUsed());
        gauge(out, "jvm_memory_max_bytes{area=\"heap\"}", heap.getMax());
        gauge(out, "jvm_threads_live", ManagementFactory.getThreadMXBean().getThreadCount());
        gauge(
                out,
                "jvm_classes_loaded",
                ManagementFactory.getClassLoadingMXBean().getLoadedClassCount());
        gauge(
                out,
                "process_uptime_seconds",
                ManagementFactory.getRuntimeMXBean().getUptime() / 1000);
        ManagementFactory.getGarbageCollectorMXBeans()
                .forEach(gc -> gauge(
                        out, "jvm_gc_millis_total{gc=\"" + gc.getName() + "\"}", Math.max(0, gc.getCollectionTime())));
    }

    private static void gauge(StringBuilder out, String name, long value) {
        out.append(name).append(' ').append(value).append('\n');
    }
}
