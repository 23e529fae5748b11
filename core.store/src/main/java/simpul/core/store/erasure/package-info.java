/** Taking facts about persons out of what is kept for ever. */
@NullMarked
package simpul.core.store.erasure;

import org.jspecify.annotations.NullMarked;
