/** Transactions bound to a scope, the ports that work inside them, and answers kept under idempotency keys. */
@NullMarked
package simpul.core.store.tx;

import org.jspecify.annotations.NullMarked;
