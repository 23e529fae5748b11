package simpul.core.web.page;

/** The input of a form that is only a button. */
public record Nothing() {}
