/** Stories about {@code simpul.core.access.decide}. */
@NullMarked
package simpul.core.access.decide;

import org.jspecify.annotations.NullMarked;
