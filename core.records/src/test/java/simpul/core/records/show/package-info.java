@NullMarked
package simpul.core.records.show;

import org.jspecify.annotations.NullMarked;
