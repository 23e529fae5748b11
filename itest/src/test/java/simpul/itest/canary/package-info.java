/** What a caller may not know does not exist for him. */
@NullMarked
package simpul.itest.canary;

import org.jspecify.annotations.NullMarked;
