@NullMarked
package simpul.core.modules.folder;

import org.jspecify.annotations.NullMarked;
