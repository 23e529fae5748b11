/** What the audit chain keeps of each change. Immutable values. */
@NullMarked
@Export
@Version("0.1.0")
package simpul.core.model.audit;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
