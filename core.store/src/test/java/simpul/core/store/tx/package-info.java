/** Stories about transactions and kept answers. */
@NullMarked
package simpul.core.store.tx;

import org.jspecify.annotations.NullMarked;
