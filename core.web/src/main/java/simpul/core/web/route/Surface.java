package simpul.core.web.route;

/** For whom a route is made, which decides how it refuses. */
public enum Surface {
    /** Programs: problems are {@code application/problem+json}. */
    API,
    /** People: problems are pages. */
    PAGE,
    /** The operator's probes: plain text. */
    PROBE
}
