/** The doors: login with its delays, sessions, tokens, and who stands behind a request. */
@NullMarked
package simpul.core.access.door;

import org.jspecify.annotations.NullMarked;
