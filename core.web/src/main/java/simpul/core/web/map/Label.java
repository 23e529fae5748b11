package simpul.core.web.map;

/**
 * A name on the map.
 *
 * @param anchor {@code beg}, {@code mid} or {@code fin}: which end of the words lies at x
 * @param box what it covers
 */
record Label(Province province, double x, double y, String anchor, Box box) {}
