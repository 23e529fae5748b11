@NullMarked
package simpul.core.model.text;

import org.jspecify.annotations.NullMarked;
