/** The pages of cooperation on the real services. */
@NullMarked
package simpul.core.web.page.agreement;

import org.jspecify.annotations.NullMarked;
