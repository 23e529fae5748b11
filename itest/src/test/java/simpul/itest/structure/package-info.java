/** What the house promises about its own structure, held against the compiled classes and the manifests. */
@NullMarked
package simpul.itest.structure;

import org.jspecify.annotations.NullMarked;
