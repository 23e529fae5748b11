/** Who asks, what they may reach and what they may do. Scopes are issued in one place, core.access. */
@NullMarked
@Export
@Version("0.1.0")
package simpul.core.model.access;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
