/** The rows of cases, their documents, batches and trials. */
@NullMarked
package simpul.core.store.agreement;

import org.jspecify.annotations.NullMarked;
