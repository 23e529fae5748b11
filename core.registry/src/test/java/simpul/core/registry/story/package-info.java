/** Stories of cooperation on the real store, decided by the real table. */
@NullMarked
package simpul.core.registry.story;

import org.jspecify.annotations.NullMarked;
