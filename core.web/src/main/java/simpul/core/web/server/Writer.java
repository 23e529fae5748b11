package simpul.core.web.server;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import simpul.core.web.http.Method;
import simpul.core.web.http.Reply;

/** Writes a reply to the wire. Stateless. */
final class Writer {
    private Writer() {}

    static void write(Reply reply, Method method, Response response, Callback callback) {
        response.setStatus(reply.status());
        reply.headers().forEach(h -> response.getHeaders().add(h.name(), h.value()));
        boolean bodyless = reply.status() == 204 || reply.status() == 304;
        if (reply.stream().isPresent()) {
            stream(reply.stream().get(), method, response, callback);
        } else if (bodyless) {
            response.write(true, null, callback);
        } else {
            response.getHeaders().put(HttpHeader.CONTENT_LENGTH, reply.bytes().length);
            ByteBuffer body = method == Method.HEAD ? null : ByteBuffer.wrap(reply.bytes());
            response.write(true, body, callback);
        }
    }

    private static void stream(Reply.Stream stream, Method method, Response response, Callback callback) {
        if (method == Method.HEAD) {
            response.write(true, null, callback);
            return;
        }
        try (OutputStream out = Content.Sink.asOutputStream(response)) {
            stream.to(out);
        } catch (IOException e) {
            // The client has gone away, or the source broke in the middle: the connection ends without a proper end.
            callback.failed(e);
            return;
        }
        callback.succeeded();
    }
}
