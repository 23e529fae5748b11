/** Kept documents: their bytes, their types, their rows. */
@NullMarked
package simpul.core.store.file;

import org.jspecify.annotations.NullMarked;
