/** What waits for whom in cases and documents, derived from their state. */
@NullMarked
package simpul.core.registry.waiting;

import org.jspecify.annotations.NullMarked;
