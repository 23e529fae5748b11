/** Stories about {@code simpul.core.access.secret}. */
@NullMarked
package simpul.core.access.secret;

import org.jspecify.annotations.NullMarked;
