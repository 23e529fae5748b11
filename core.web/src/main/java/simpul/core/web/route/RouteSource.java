package simpul.core.web.route;

import java.util.List;
import simpul.core.model.access.Caller;

/**
 * Brings routes. Each capability registers one or more as components of core.web:
 *
 * <pre>{@code
 * @Component
 * public final class RegionRoutes implements RouteSource {
 *     public List<Route> routes() { return List.of(list, show); }
 * }
 * }</pre>
 *
 * Asked once when it arrives. Two routes with the same method and path are a bug that the start reports.
 */
public interface RouteSource {
    List<Route> routes();

    /**
     * Routes that are shown in this caller's OpenAPI document although another, more general one answers them: those of
     * the sectors that the caller may see.
     */
    default List<Route> documented(Caller caller) {
        return List.of();
    }
}
