/** Tests that run inside the framework, beside the platform's own bundles. */
@NullMarked
package simpul.itest.inside;

import org.jspecify.annotations.NullMarked;
