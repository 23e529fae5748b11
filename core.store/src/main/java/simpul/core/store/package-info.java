/** Memory: the database, its migrations, the audit chain, documents and backup. */
@NullMarked
package simpul.core.store;

import org.jspecify.annotations.NullMarked;
