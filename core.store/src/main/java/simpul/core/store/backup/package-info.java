/** Backup, restore, and the check of a whole data directory. */
@NullMarked
package simpul.core.store.backup;

import org.jspecify.annotations.NullMarked;
