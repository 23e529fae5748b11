package simpul.core.web.map;

/**
 * One province that the home region cooperates with.
 *
 * @param province the two-digit code, e.g. {@code 64}
 * @param count how many cases; decides the size of its point
 * @param state the worst state that needs to be seen
 * @param href where its name leads in the list, or empty
 */
public record Partner(String province, long count, LineState state, String href) {}
