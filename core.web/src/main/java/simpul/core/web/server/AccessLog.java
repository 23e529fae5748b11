package simpul.core.web.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.AsyncRequestLogWriter;
import org.eclipse.jetty.server.CustomRequestLog;
import org.eclipse.jetty.server.RequestLog;

/** One line per request in {@code run/access.*.log}: no query, no person, no secret of a link, kept for two weeks. */
final class AccessLog {
    private static final int DAYS = 14;

    // A one-time link works until it is used, so its secret must not lie in a log.
    private static final Pattern LINK = Pattern.compile("(/(?:awal|sandi|api/v1/links)/)[^/\\s?]+");

    private AccessLog() {}

    static String masked(String line) {
        return LINK.matcher(line).replaceAll("$1...");
    }

    static RequestLog in(Path folder) {
        AsyncRequestLogWriter writer = new AsyncRequestLogWriter() {
            @Override
            public void write(String line) throws IOException {
                super.write(masked(line));
            }
        };
        writer.setFilename(folder.resolve("access.yyyy_mm_dd.log").toString());
        writer.setFilenameDateFormat("yyyy_MM_dd");
        writer.setAppend(true);
        writer.setRetainDays(DAYS);
        return new CustomRequestLog(writer, "%{client}a %{yyyy-MM-dd'T'HH:mm:ss'Z'|UTC}t %m %U %s %O %{ms}T");
    }
}
