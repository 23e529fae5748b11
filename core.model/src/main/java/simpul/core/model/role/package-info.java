/** The roles that a person's post may carry. Immutable values; sectors name them too. */
@NullMarked
@Export
@Version("0.1.0")
package simpul.core.model.role;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
