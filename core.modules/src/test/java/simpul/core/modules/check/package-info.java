@NullMarked
package simpul.core.modules.check;

import org.jspecify.annotations.NullMarked;
