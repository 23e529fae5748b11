package simpul.core.store.engine;

import simpul.core.model.store.OpenTransaction;

/**
 * At most one transaction a thread: a second one would read old rows or wait for the first for ever, so it is a bug that
 * must be seen. Thread-safe.
 */
final class OneTransaction {
    private final ThreadLocal<Boolean> busy = ThreadLocal.withInitial(() -> false);

    void enter() {
        if (busy.get()) {
            throw new IllegalStateException("This thread already has a transaction open; use its Tx");
        }
        busy.set(true);
        OpenTransaction.entered();
    }

    void leave() {
        busy.remove();
        OpenTransaction.left();
    }
}
