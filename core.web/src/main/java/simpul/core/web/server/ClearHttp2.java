package simpul.core.web.server;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.MetaData;
import org.eclipse.jetty.http2.server.HTTP2CServerConnectionFactory;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * HTTP/2 in clear text, with an upgrade only from requests without a body: a body that is still under way when the
 * connection changes its language is lost, and some clients (the JDK's) offer the upgrade with every first request.
 */
final class ClearHttp2 extends HTTP2CServerConnectionFactory {
    ClearHttp2(HttpConfiguration http) {
        super(http);
    }

    @Override
    public @Nullable Connection upgradeConnection(
            Connector connector, EndPoint endPoint, MetaData.Request request, HttpFields.Mutable response) {
        HttpFields fields = request.getHttpFields();
        boolean body =
                fields.contains(HttpHeader.TRANSFER_ENCODING) || fields.getLongField(HttpHeader.CONTENT_LENGTH) > 0;
        return body ? null : super.upgradeConnection(connector, endPoint, request, response);
    }
}
