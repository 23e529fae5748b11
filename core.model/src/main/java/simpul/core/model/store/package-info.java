/** The store's contract: transactions bound to a scope, and what a request must say so that it takes effect once. */
@NullMarked
@Export
@Version("0.1.0")
package simpul.core.model.store;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
