@NullMarked
package simpul.core.model.access;

import org.jspecify.annotations.NullMarked;
