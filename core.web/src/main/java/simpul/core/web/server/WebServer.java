package simpul.core.web.server;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.http.HttpScheme;
import org.eclipse.jetty.server.AbstractConnectionFactory;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import simpul.core.model.account.Identity;
import simpul.core.model.id.Entropy;
import simpul.core.web.http.Assets;
import simpul.core.web.route.Refusing;
import simpul.core.web.route.RouteTable;

/**
 * Jetty with the handler tree of Simpul:
 *
 * <pre>
 * connector (HTTP/1.1, h2c or TLS) - graceful - access log - compression - front
 * </pre>
 *
 * Started and stopped once, by one thread.
 */
public final class WebServer {
    private static final int MOST_THREADS = 200;

    private final WebSettings settings;
    private final Server server;
    private final ServerConnector connector;
    private final LaidDownCertificate certificate;

    public WebServer(
            WebSettings settings,
            Supplier<RouteTable> table,
            Identity identity,
            Entropy entropy,
            Refusing pages,
            Metrics metrics,
            Assets assets) {
        this.settings = settings;
        this.certificate = new LaidDownCertificate(settings.run());
        HpackWarmth.prepare();
        this.server = new Server(threads());
        this.connector = connector();
        server.addConnector(connector);
        SlowHeaders slow = new SlowHeaders(20);
        connector.addBean(slow);
        server.setStopTimeout(settings.stop().toMillis());
        server.setErrorHandler(new ErrorShield());
        if (settings.accessLog()) {
            server.setRequestLog(AccessLog.in(settings.run()));
        }
        Front front = new Front(table, identity, entropy, new Refusals(pages), settings, metrics, assets);
        server.setHandler(new GracefulHandler(compressed(front)));
    }

    /** Opens the port. An {@link IOException} says that it cannot be had. */
    public void start() throws IOException {
        connector.open();
        try {
            server.start();
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("The web server did not start", e);
        }
        Optional.ofNullable(connector.getConnectionFactory(SslConnectionFactory.class))
                .map(tls -> tls.getSslContextFactory().getKeyStore())
                .ifPresent(certificate::layDown);
    }

    /** Lets requests in flight end, refuses new ones, then stops. */
    public void stop() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("The web server did not stop in order", e);
        } finally {
            certificate.takeAway();
            server.destroy();
        }
    }

    /** Where this machine reaches it, with the port that was really bound. */
    public URI address() {
        return settings.address(connector.getLocalPort());
    }

    /** Address and port that were asked for. */
    String wanted() {
        return settings.bind() + ":" + settings.port();
    }

    /** Whether it ends TLS itself, with a key store. */
    boolean readsKeys() {
        return settings.tls().isPresent();
    }

    private static QueuedThreadPool threads() {
        QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS, 8);
        threads.setName("web");
        if (VirtualThreads.areSupported()) {
            threads.setVirtualThreadsExecutor(VirtualThreads.getNamedVirtualThreadsExecutor("web-"));
        }
        return threads;
    }

    private ServerConnector connector() {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.setRequestHeaderSize(16 * 1024);
        http.setRelativeRedirectAllowed(true);
        if (settings.behindProxy()) {
            http.addCustomizer(new ForwardedRequestCustomizer());
        }
        ServerConnector made;
        if (settings.tls().isPresent()) {
            http.setSecureScheme(HttpScheme.HTTPS.asString());
            http.addCustomizer(new SecureRequestCustomizer(false));
            SslContextFactory.Server tls = new SslContextFactory.Server();
            tls.setKeyStorePath(settings.tls().get().file().toString());
            tls.setKeyStorePassword(settings.tls().get().password());
            made = new PatientConnector(
                    server, AbstractConnectionFactory.getFactories(tls, new HttpConnectionFactory(http)));
        } else {
            made = new PatientConnector(server, new HttpConnectionFactory(http), new ClearHttp2(http));
        }
        made.setHost(settings.bind());
        made.setPort(settings.port());
        made.setIdleTimeout(settings.idle().toMillis());
        made.setShutdownIdleTimeout(200);
        return made;
    }

    private static CompressionHandler compressed(Front front) {
        CompressionHandler compression = new CompressionHandler(front);
        compression.putCompression(new GzipCompression());
        compression.putConfiguration(
                "/*",
                CompressionConfig.builder()
                        .defaults()
                        .compressExcludeMimeType("text/event-stream")
                        .build());
        return compression;
    }
}
