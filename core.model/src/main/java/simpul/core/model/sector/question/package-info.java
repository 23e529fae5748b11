/** What a sector asks about its records: aggregates declared beside pure functions, and what the platform answers. */
@NullMarked
@Export
@Version("0.1.0")
package simpul.core.model.sector.question;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
