@NullMarked
package simpul.core.store.module;

import org.jspecify.annotations.NullMarked;
