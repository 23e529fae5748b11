/** Reads a module's jar without loading a class of it, and says everything that speaks against installing it. */
@NullMarked
package simpul.core.modules.check;

import org.jspecify.annotations.NullMarked;
