/** Numbers and switches that the law or an office sets, each with its basis and date. */
@NullMarked
@Export
@Version("0.1.0")
package simpul.core.model.parameter;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
