/** Identifiers and randomness. */
@NullMarked
package simpul.core.store.id;

import org.jspecify.annotations.NullMarked;
