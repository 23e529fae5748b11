/** Reading what was done: the audit trail as its chains keep it. Writing stands in {@link simpul.core.model.audit}. */
@NullMarked
@Export
@Version("0.1.0")
package simpul.core.model.trail;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
