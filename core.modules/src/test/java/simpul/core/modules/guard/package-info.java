@NullMarked
package simpul.core.modules.guard;

import org.jspecify.annotations.NullMarked;
