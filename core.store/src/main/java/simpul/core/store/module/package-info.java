/** The rows of sector modules: files, the last good set, the ledger. */
@NullMarked
package simpul.core.store.module;

import org.jspecify.annotations.NullMarked;
