/** The test sectors as bundles in the packaged server: what each refuses and measures over HTTP. */
@NullMarked
package simpul.itest.proof;

import org.jspecify.annotations.NullMarked;
