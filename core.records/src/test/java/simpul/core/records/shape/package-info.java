@NullMarked
package simpul.core.records.shape;

import org.jspecify.annotations.NullMarked;
