/** Cases, their documents, batches of concepts and trials over HTTP. */
@NullMarked
package simpul.core.web.api.agreement;

import org.jspecify.annotations.NullMarked;
