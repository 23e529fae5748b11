package simpul.core.web.route;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import simpul.core.web.http.Method;

/**
 * What the table knows about a path.
 *
 * @param route the one to ask; null when the path is unknown or does not take this method
 * @param variables values of the route's template
 * @param allowed the methods that the path takes; empty when it is unknown
 */
public record Found(@Nullable Route route, Map<String, String> variables, Set<Method> allowed) {
    /** An unknown path. */
    public static final Found NOTHING = new Found(null, Map.of(), Set.of());
}
