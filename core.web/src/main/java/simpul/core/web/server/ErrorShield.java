package simpul.core.web.server;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import simpul.core.model.text.Language;
import simpul.core.web.http.Method;
import simpul.core.web.http.Reply;

/** Answers what the server refuses before or outside the {@link Front}: bad lines, too long headers. Thread-safe. */
final class ErrorShield extends ErrorHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorShield.class);

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Object cause = request.getAttribute(ERROR_EXCEPTION);
        int status = request.getAttribute(ERROR_STATUS) instanceof Integer known ? known : response.getStatus();
        if (status >= 500 && status != 503 && cause instanceof Throwable failure && !(failure instanceof IOException)) {
            LOG.error("INCIDENT outside every route", failure);
        }
        Method method = Method.of(request.getMethod()).orElse(Method.GET);
        SecurityHeaders.put(response.getHeaders(), request.isSecure());
        Writer.write(Refusals.plain(status, Door.before(request)), method, response, callback);
        return true;
    }

    /** For what is so broken that there is no request. */
    @Override
    public ByteBuffer badMessageError(int status, String reason, HttpFields.Mutable fields) {
        Reply reply = Refusals.plain(status, Language.ID);
        reply.headers().forEach(h -> fields.put(h.name(), h.value()));
        return ByteBuffer.wrap(reply.bytes());
    }
}
