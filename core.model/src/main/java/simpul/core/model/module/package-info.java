/** Which sector modules run here, and how the platform calls into one: leases, deadlines, diagnoses. */
@NullMarked
@Export
@Version("0.1.0")
package simpul.core.model.module;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
