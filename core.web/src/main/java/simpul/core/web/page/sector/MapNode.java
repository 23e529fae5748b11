package simpul.core.web.page.sector;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;
import simpul.core.web.ui.Table;

/**
 * A map with its list.
 *
 * @param id unique on the page
 * @param drawing with its legend; null where no province has a value to draw
 */
public record MapNode(String id, @Nullable Content drawing, Table list) implements Node {}
