/** Routes declared as data, found by a table that is one immutable snapshot. */
@NullMarked
package simpul.core.web.route;

import org.jspecify.annotations.NullMarked;
