/** What was acknowledged stays, whatever happens to the process. */
@NullMarked
package simpul.itest.durability;

import org.jspecify.annotations.NullMarked;
