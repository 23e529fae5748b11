package simpul.core.web.server;

import java.util.Set;
import org.eclipse.jetty.http.HttpURI;

/** Refuses paths that say one thing and mean another. Stateless. */
final class Paths {
    private static final Set<String> DOTS = Set.of(".", "..");

    private Paths() {}

    /** Whether a path has no {@code .} or {@code ..}, no backslash, no control character and no empty segment inside. */
    static boolean plain(HttpURI address) {
        String path = address.getPath();
        String decoded = address.getDecodedPath();
        if (path == null || decoded == null || path.contains("//") || path.contains(";")) {
            return false;
        }
        for (String segment : path.split("/", -1)) {
            if (DOTS.contains(segment.replace("%2e", ".").replace("%2E", "."))) {
                return false;
            }
        }
        return decoded.chars().noneMatch(c -> c < 0x20 || c == 0x7f || c == '\\');
    }
}
