package simpul.core.web.server;

import java.util.concurrent.CompletableFuture;
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
    PatientConnector(Server server, ConnectionFactory... protocols) {
        super(server, 1, 1, protocols);
    }

    @Override
    public CompletableFuture<Void> shutdown() {
        CompletableFuture<Void> ended = super.shutdown();
        getConnectedEndPoints().stream()
                .filter(PatientConnector::isAsking)
                .forEach(point -> point.setIdleTimeout(getIdleTimeout()));
        return ended;
    }

    private static boolean isAsking(EndPoint point) {
        Connection connection = point.getConnection();
        if (connection instanceof SslConnection tls) {
            connection = tls.getSslEndPoint().getConnection();
        }
        return connection != null && connection.getMessagesIn() > connection.getMessagesOut();
    }
}
