package simpul.core.web.route;

import java.util.List;
import java.util.Optional;
import simpul.core.web.http.Method;

/**
 * One method at one path, as data. API routes are made by {@code simpul.core.web.api.Api}, pages by
 * {@code simpul.core.web.page.Pages}. Immutable.
 *
 * @param template path such as {@code /api/v1/cases/{id}}; a variable stands for one segment
 * @param params the query parameters it takes; others are refused on the API and ignored on pages
 * @param described what the OpenAPI document says; empty for pages and probes
 */
public record Route(
        Method method,
        Template template,
        Surface surface,
        Who who,
        List<Param> params,
        Optional<Described> described,
        Responder responder) {

    public Route {
        if (surface == Surface.API && described.isEmpty()) {
            throw new IllegalArgumentException("The document would not name " + method + " " + template);
        }
        params = List.copyOf(params);
    }

    /** A plain route without description, for probes and the platform's own pages. */
    public static Route plain(Method method, String template, Surface surface, Who who, Responder responder) {
        return new Route(method, Template.of(template), surface, who, List.of(), Optional.empty(), responder);
    }
}
