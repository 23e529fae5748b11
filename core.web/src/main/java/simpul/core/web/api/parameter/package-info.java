/** The legal numbers in force, over the API. */
@NullMarked
package simpul.core.web.api.parameter;

import org.jspecify.annotations.NullMarked;
