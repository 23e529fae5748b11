/**
 * Cooperation cases and their documents: values, services and store ports of the capability that PP 28/2018 calls
 * <em>kerja sama daerah</em>.
 *
 * <p>A {@link simpul.core.model.agreement.Case} runs stages a-e once; each of its
 * {@link simpul.core.model.agreement.Agreement}s is one document, and the executing ones (PKS) run stages f-j.
 */
@NullMarked
@Export
@Version("0.1.0")
package simpul.core.model.agreement;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
