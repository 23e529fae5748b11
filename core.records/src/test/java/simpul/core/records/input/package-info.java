@NullMarked
package simpul.core.records.input;

import org.jspecify.annotations.NullMarked;
