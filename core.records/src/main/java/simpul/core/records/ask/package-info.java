/** How questions become plans for the store, and rows become answers. */
@NullMarked
package simpul.core.records.ask;

import org.jspecify.annotations.NullMarked;
