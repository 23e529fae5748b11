/** Work that waits for somebody, derived from the state of things rather than stored. */
@NullMarked
@Export
@Version("0.1.0")
package simpul.core.model.task;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
