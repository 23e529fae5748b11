/** The pages of cooperation: dashboard, list, case, document, open signatures. */
@NullMarked
package simpul.core.web.page.agreement;

import org.jspecify.annotations.NullMarked;
