/** The pages that need no login: what is published, and help. */
@NullMarked
package simpul.core.web.page.open;

import org.jspecify.annotations.NullMarked;
