/** Records of sectors as the platform keeps and serves them: the writing path, questions, import, export, screens. */
@NullMarked
@Export
@Version("0.1.0")
package simpul.core.model.record;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
