@NullMarked
package simpul.core.records.define;

import org.jspecify.annotations.NullMarked;
