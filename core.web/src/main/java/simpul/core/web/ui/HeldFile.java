package simpul.core.web.ui;

/**
 * A file that stands in a field of a form already.
 *
 * @param name the form parameter that names it again
 * @param value what names it
 * @param words what it is called, and what it is
 * @param href where it can be read; empty where it cannot yet
 * @param letGo the form parameter by which it is taken away
 * @param going whether it is to be taken away
 */
public record HeldFile(String name, String value, String words, String href, String letGo, boolean going) {}
