/** What a sector keeps: fields, record types, code lists and constraints. */
@NullMarked
@Export
@Version("0.1.0")
package simpul.core.model.sector.record;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
