/** The sectors that run here: admission, the snapshot, calls into a sector. */
@NullMarked
package simpul.core.modules.run;

import org.jspecify.annotations.NullMarked;
