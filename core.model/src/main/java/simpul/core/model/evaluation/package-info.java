/** Evaluation rounds of an agreement: what each party reports per period, with evidence and the sectors' figures. */
@NullMarked
@Export
@Version("0.1.0")
package simpul.core.model.evaluation;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
