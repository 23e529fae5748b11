/** Commands of the terminal that the store offers. */
@NullMarked
package simpul.core.store.command;

import org.jspecify.annotations.NullMarked;
