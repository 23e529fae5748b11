/** How aggregates become JSON bodies and come back. */
@NullMarked
package simpul.core.store.json;

import org.jspecify.annotations.NullMarked;
