/** What a sector shows: pages as data, rendered by the platform. */
@NullMarked
@Export
@Version("0.1.0")
package simpul.core.model.sector.view;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
