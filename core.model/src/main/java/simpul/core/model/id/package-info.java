/** Opaque identifiers and the one source of randomness. */
@NullMarked
@Export
@Version("0.1.0")
package simpul.core.model.id;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
