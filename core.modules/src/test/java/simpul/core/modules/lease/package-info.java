@NullMarked
package simpul.core.modules.lease;

import org.jspecify.annotations.NullMarked;
