/** Regions, their offices and the partners outside regional government. Immutable values and read-only directories. */
@NullMarked
@Export
@Version("0.1.0")
package simpul.core.model.region;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
