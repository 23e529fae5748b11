/** Legal numbers with their editions. */
@NullMarked
package simpul.core.store.parameter;

import org.jspecify.annotations.NullMarked;
