/** Working days and public holidays. Immutable values; public knowledge. */
@NullMarked
@Export
@Version("0.1.0")
package simpul.core.model.calendar;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
