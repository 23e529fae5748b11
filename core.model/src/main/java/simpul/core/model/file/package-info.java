/** Uploaded files: immutable bytes, named by their SHA-256. */
@NullMarked
@Export
@Version("0.1.0")
package simpul.core.model.file;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
