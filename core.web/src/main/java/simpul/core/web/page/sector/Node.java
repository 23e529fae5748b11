package simpul.core.web.page.sector;

/** What stands in a part beyond notices, figures and tables; {@code sektor/simpul.jte} draws each kind. */
public interface Node {}
