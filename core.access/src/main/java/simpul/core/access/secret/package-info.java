/** Secrets: random ones, their digests, and passwords. */
@NullMarked
package simpul.core.access.secret;

import org.jspecify.annotations.NullMarked;
