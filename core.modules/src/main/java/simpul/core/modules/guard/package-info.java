/** Looks at the classes of sectors once more when the framework defines them. */
@NullMarked
package simpul.core.modules.guard;

import org.jspecify.annotations.NullMarked;
