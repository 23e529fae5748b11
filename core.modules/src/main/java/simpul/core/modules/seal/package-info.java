/** Who signed a jar, and whether he is trusted. */
@NullMarked
package simpul.core.modules.seal;

import org.jspecify.annotations.NullMarked;
