/** Stories about {@code simpul.core.access.door}. */
@NullMarked
package simpul.core.access.door;

import org.jspecify.annotations.NullMarked;
