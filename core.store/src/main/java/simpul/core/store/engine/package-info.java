/** The database engine behind the store: SQLite now, with a small seam for another. */
@NullMarked
package simpul.core.store.engine;

import org.jspecify.annotations.NullMarked;
