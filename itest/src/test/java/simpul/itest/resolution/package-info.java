/** Whether the packaged platform and each sector resolve, by bnd's resolver and without starting anything. */
@NullMarked
package simpul.itest.resolution;

import org.jspecify.annotations.NullMarked;
