package simpul.core.web.ui;

import java.util.regex.Pattern;

/**
 * The one allow-list for every {@code href}, {@code src}, {@code action} and {@code hx-*} address in a page.
 *
 * <p>The template engine escapes text and knows nothing about addresses; {@code javascript:} would pass it. Here only
 * addresses on this server pass: a path that begins with one slash, a query, or a fragment. Anything else becomes
 * {@code #}. Stateless.
 */
public final class SafeUrl {
    /** Refused address; it leads nowhere. */
    static final String NOWHERE = "#";

    // Browsers drop tabs and line ends and read a backslash as a slash, so "/\host" and "/\t/host" leave this server.
    private static final Pattern LOCAL = Pattern.compile("(?:/(?![/\\\\])|[?#])[^\\s\\\\\\p{Cntrl}<>\"`{}|^]*|/");

    private SafeUrl() {}

    /** The address when it stays on this server, otherwise {@code #}. */
    public static String url(String address) {
        return LOCAL.matcher(address).matches() ? address : NOWHERE;
    }
}
