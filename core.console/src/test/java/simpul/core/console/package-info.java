@NullMarked
package simpul.core.console;

import org.jspecify.annotations.NullMarked;
