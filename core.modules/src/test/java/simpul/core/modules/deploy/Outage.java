package simpul.core.modules.deploy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.model.module.Phase;
import simpul.core.model.result.Result;
import simpul.core.model.store.Store;
import simpul.core.model.store.StoreUnavailable;

/** A database that does not answer for a while, from the moment on at which a deployment has come to some phase. Thread-safe. */
final class Outage {
    enum Change {
        /** It is kept, and the connection breaks before anybody hears of it. */
        KEPT_UNHEARD,
        LOST
    }

    private final Deque<Change> changes = new ArrayDeque<>();
    private Phase from = Phase.NOTICE;
    private boolean begun;
    private boolean lasting;
    private String by = "";

    /** What becomes of the next changes once a deployment is in that phase. */
    synchronized void from(Phase phase, Change... next) {
        from = phase;
        begun = false;
        changes.addAll(List.of(next));
    }

    /** No change is kept from there on, until {@link #ends}. */
    synchronized void lasting(Phase phase, Change... first) {
        from(phase, first);
        lasting = true;
    }

    /** From now on only what this deployment changes is lost. */
    synchronized void onlyFor(String deployment) {
        by = deployment;
    }

    synchronized void ends() {
        lasting = false;
        changes.clear();
    }

    /** The store as the pipeline sees it. */
    Store over(Store store) {
        return (Store) Proxy.newProxyInstance(
                Outage.class.getClassLoader(), new Class<?>[] {Store.class}, (proxy, method, arguments) -> {
                    Change what = method.getName().equals("write") ? next(store) : null;
                    if (what == Change.LOST) {
                        return Result.refused(StoreUnavailable.problem());
                    }
                    try {
                        Object answer = method.invoke(store, arguments);
                        return what == null ? answer : Result.refused(StoreUnavailable.problem());
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private synchronized @Nullable Change next(Store store) {
        boolean concerned = Thread.currentThread().getName().contains(by);
        if (!concerned || (changes.isEmpty() && !lasting)) {
            return null;
        }
        begun |= Victim.in(store, from).isPresent();
        if (!begun) {
            return null;
        }
        return changes.isEmpty() ? Change.LOST : changes.removeFirst();
    }
}
