/** How a sector's declaration is taken down and checked as a whole. */
@NullMarked
package simpul.core.records.define;

import org.jspecify.annotations.NullMarked;
