@NullMarked
package simpul.core.modules.run;

import org.jspecify.annotations.NullMarked;
