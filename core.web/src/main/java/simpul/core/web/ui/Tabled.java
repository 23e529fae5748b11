package simpul.core.web.ui;

import java.util.List;

/**
 * A page whose tables can be had as files: asked with {@code ?unduh=csv} or {@code xlsx} and {@code tabel=<code>}, it
 * answers with the table instead.
 */
public interface Tabled {
    /** The tables that are there, whole. */
    List<Table> tables();
}
