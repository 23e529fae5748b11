/** Stories about {@code simpul.core.access.people}. */
@NullMarked
package simpul.core.access.people;

import org.jspecify.annotations.NullMarked;
