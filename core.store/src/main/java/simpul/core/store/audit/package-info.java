/** The hash-chained audit log, its signed checkpoints, and their verification. */
@NullMarked
package simpul.core.store.audit;

import org.jspecify.annotations.NullMarked;
