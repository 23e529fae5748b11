@NullMarked
package simpul.core.modules.deploy;

import org.jspecify.annotations.NullMarked;
