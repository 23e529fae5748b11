package simpul.core.web.server;

import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.http2.hpack.HpackEncoder;

/**
 * Lets Jetty find its HTTP/2 header encoder. It looks for one with a service loader when a header is first encoded; inside
 * a framework the thread's class loader must be the encoder's at that moment, or every HTTP/2 response fails.
 */
final class HpackWarmth {
    private HpackWarmth() {}

    static void prepare() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(HpackEncoder.class.getClassLoader());
        try {
            new PreEncodedHttpField("X-Init", "1");
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
