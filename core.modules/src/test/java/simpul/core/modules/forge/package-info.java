/** Makes real module jars for tests: compiles, packs as a vendor's build does, signs, and spoils on purpose. */
@NullMarked
package simpul.core.modules.forge;

import org.jspecify.annotations.NullMarked;
