package simpul.core.web.page.sector;

import gg.jte.Content;

/** A chart or another drawing that carries its own table. */
public record DrawingNode(Content drawing) implements Node {}
