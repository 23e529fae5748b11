/** How what people and programs write becomes values, with every finding at once. */
@NullMarked
package simpul.core.records.input;

import org.jspecify.annotations.NullMarked;
