package simpul.core.web.server;

import java.io.IOException;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.NanoTime;

/**
 * The body of a request with a lid and a pace: what is larger than wanted or trickles in fails while it is read. An idle
 * timeout alone would let a client hold a thread for hours with one byte a second.
 */
final class PacedBody extends Request.Wrapper {
    /** Fails reading because more came than was wanted. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;

        TooLarge(long most) {
            super("more than " + most + " bytes");
        }
    }

    private static final long GRACE_SECONDS = 5;
    private static final long LEAST_PER_SECOND = 512;

    private final long most;
    private final long begun = NanoTime.now();
    private long read;
    private boolean refused;

    PacedBody(Request request, long most) {
        super(request);
        this.most = most;
    }

    @Override
    public Content.Chunk read() {
        Content.Chunk chunk = super.read();
        if (chunk == null || Content.Chunk.isFailure(chunk)) {
            return chunk;
        }
        read += chunk.remaining();
        if (read > most) {
            return fail(chunk, new TooLarge(most));
        }
        long seconds = NanoTime.secondsSince(begun);
        if (!chunk.isLast() && seconds > GRACE_SECONDS && read < (seconds - GRACE_SECONDS) * LEAST_PER_SECOND) {
            return fail(chunk, new TimeoutException("body slower than " + LEAST_PER_SECOND + " bytes a second"));
        }
        return chunk;
    }

    private Content.Chunk fail(Content.Chunk chunk, Throwable cause) {
        chunk.release();
        refused = true;
        return Content.Chunk.from(cause, true);
    }

    /** A refused body is not failed: the rest is still read away, so that the answer reaches its sender. */
    @Override
    public void fail(Throwable failure) {
        if (!refused) {
            super.fail(failure);
        }
    }
}
