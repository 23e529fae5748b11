/** How sectors judge agreements. */
@NullMarked
package simpul.core.records.agreement;

import org.jspecify.annotations.NullMarked;
