/** What the vendor of a sector implements and declares: one interface, one specification, pure functions. */
@NullMarked
@Export
@Version("0.1.0")
package simpul.core.model.sector;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
