/** What every page stands on: templates in their shell, forms that lose nothing, redirects after a change. */
@NullMarked
package simpul.core.web.page;

import org.jspecify.annotations.NullMarked;
