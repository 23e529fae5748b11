/** The data directory: where everything of one installation lies. */
@NullMarked
package simpul.core.store.home;

import org.jspecify.annotations.NullMarked;
