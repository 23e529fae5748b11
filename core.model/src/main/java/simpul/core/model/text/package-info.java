/** Text that people read, always in Indonesian and English side by side. Immutable values. */
@NullMarked
@Export
@Version("0.1.0")
package simpul.core.model.text;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
