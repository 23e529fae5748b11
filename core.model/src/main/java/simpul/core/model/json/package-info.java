/** JSON as plain Java values, without a library that remembers classes. */
@NullMarked
@Export
@Version("0.1.0")
package simpul.core.model.json;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
