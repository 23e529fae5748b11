package simpul.core.web.server;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.util.NanoTime;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Ends connections whose request headers trickle in. Each byte puts the idle timeout off, so without this a client could
 * keep a connection for ever without having asked for anything. Thread-safe.
 */
final class SlowHeaders extends AbstractLifeCycle implements Connection.Listener {
    private static final long SWEEP_SECONDS = 3;

    /** How a connection was when it last made progress. */
    private record Seen(long messages, long bytes, long since) {}

    private final long mostNanos;
    private final Scheduler scheduler = new ScheduledExecutorScheduler("web-headers", true);
    private final Map<Connection, Seen> open = new ConcurrentHashMap<>();

    /** @param mostSeconds how long the headers of one request may take */
    SlowHeaders(long mostSeconds) {
        this.mostNanos = TimeUnit.SECONDS.toNanos(mostSeconds);
    }

    @Override
    public void onOpened(Connection connection) {
        open.put(connection, seen(connection));
    }

    @Override
    public void onClosed(Connection connection) {
        open.remove(connection);
    }

    @Override
    protected void doStart() throws Exception {
        scheduler.start();
        next();
    }

    @Override
    protected void doStop() throws Exception {
        scheduler.stop();
        open.clear();
    }

    private void next() {
        scheduler.schedule(this::sweep, SWEEP_SECONDS, TimeUnit.SECONDS);
    }

    private void sweep() {
        open.forEach((connection, before) -> {
            boolean asking = connection.getMessagesIn() == before.messages();
            boolean idle = connection.getBytesIn() == before.bytes();
            boolean busy = connection.getMessagesIn() > connection.getMessagesOut();
            if (!asking || busy || idle) {
                // Idle ones are the idle timeout's, and bytes that came before do not count against the next request.
                open.replace(connection, idle && asking && !busy ? before : seen(connection));
            } else if (NanoTime.since(before.since()) > mostNanos) {
                connection.getEndPoint().close();
            }
        });
        if (isRunning()) {
            next();
        }
    }

    private static Seen seen(Connection connection) {
        return new Seen(connection.getMessagesIn(), connection.getBytesIn(), NanoTime.now());
    }
}
