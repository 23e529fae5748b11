/** What the class files of a module refer to, and what they may refer to. Reads bytes; loads no class. */
@NullMarked
package simpul.core.modules.code;

import org.jspecify.annotations.NullMarked;
