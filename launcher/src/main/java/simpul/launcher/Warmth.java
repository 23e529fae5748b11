package simpul.launcher;

import java.nio.channels.Selector;
import java.security.MessageDigest;
import java.text.SimpleDateFormat;
import java.util.Locale;
import java.util.zip.Deflater;
import javax.xml.parsers.SAXParserFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Wakes what is slow the first time in the runtime itself, on a thread of its own, while the start still reads jars: the
 * component runtime parses XML, Jetty asks for every locale there is, Jackson for a date format.
 */
final class Warmth {
    private Warmth() {}

    static void spread() {
        Thread thread = new Thread(Warmth::touch, "simpul-warmth");
        thread.setDaemon(true);
        thread.start();
    }

    private static void touch() {
        Logger log = LoggerFactory.getLogger(Warmth.class);
        try {
            SAXParserFactory.newInstance().newSAXParser();
            Locale.getAvailableLocales();
            new SimpleDateFormat("yyyy-MM-dd'T'HH:mm:ss.SSSX", Locale.US);
            MessageDigest.getInstance("SHA-256");
            Selector.open().close();
            new Deflater().end();
        } catch (Exception e) {
            log.debug("The start goes on without it", e);
        }
    }
}
