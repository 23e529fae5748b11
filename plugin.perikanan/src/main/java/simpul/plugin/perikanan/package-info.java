/** The fisheries sector: fish lots that travel between regions. */
@NullMarked
package simpul.plugin.perikanan;

import org.jspecify.annotations.NullMarked;
