package simpul.core.web.server;

import java.nio.file.Path;
import org.eclipse.jetty.server.AsyncRequestLogWriter;
import org.eclipse.jetty.server.CustomRequestLog;
import org.eclipse.jetty.server.RequestLog;

/** One line per request in {@code run/access.*.log}: no query, no person, kept for two weeks. */
final class AccessLog {
    private static final int DAYS = 14;

    private AccessLog() {}

    static RequestLog in(Path folder) {
        AsyncRequestLogWriter writer = new AsyncRequestLogWriter();
        writer.setFilename(folder.resolve("access.yyyy_mm_dd.log").toString());
        writer.setFilenameDateFormat("yyyy_MM_dd");
        writer.setAppend(true);
        writer.setRetainDays(DAYS);
        return new CustomRequestLog(writer, "%{client}a %{yyyy-MM-dd'T'HH:mm:ss'Z'|UTC}t %m %U %s %O %{ms}T");
    }
}
