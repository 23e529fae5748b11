/** How an operation answers: done with a value, or refused with a problem that names every finding at once. Immutable values. */
@NullMarked
@Export
@Version("0.1.0")
package simpul.core.model.result;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
