package simpul.core.web.server;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http2.HTTP2Connection;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.ssl.SslConnection;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/**
 * A connector that, when it ends, hurries only those who ask for nothing. Jetty shortens the idle timeout of each open
 * connection, and so would break off an upload over a line that falls silent for a second.
 */
final class PatientConnector extends ServerConnector {
    private static final long LOOK_MILLIS = 100;

    PatientConnector(Server server, ConnectionFactory... protocols) {
        super(server, 1, 1, protocols);
    }

    @Override
    public CompletableFuture<Void> shutdown() {
        CompletableFuture<Void> ended = super.shutdown();
        hurryTheIdle();
        return ended;
    }

    /** Looked at again and again, because who asks now is idle as soon as it is answered. */
    private void hurryTheIdle() {
        for (EndPoint point : getConnectedEndPoints()) {
            long patience = isAsking(point) ? getIdleTimeout() : getShutdownIdleTimeout();
            if (point.getIdleTimeout() != patience) {
                point.setIdleTimeout(patience);
            }
        }
        if (!getConnectedEndPoints().isEmpty()) {
            getScheduler().schedule(this::hurryTheIdle, LOOK_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private static boolean isAsking(EndPoint point) {
        Connection connection = point.getConnection();
        if (connection instanceof SslConnection tls) {
            connection = tls.getSslEndPoint().getConnection();
        }
        if (connection instanceof HTTP2Connection many) {
            return !many.getSession().getStreams().isEmpty();
        }
        return connection != null && connection.getMessagesIn() > connection.getMessagesOut();
    }
}
