package simpul.core.model.store;

import java.time.Instant;
import simpul.core.model.access.Scope;
import simpul.core.model.audit.AuditNote;

/**
 * A transaction bound to a scope. Valid inside the function that receives it, on that thread only.
 *
 * <p>Ports are the doors to the tables: {@code tx.port(CaseStore.class).find(id)}. Sector code must never run while one
 * is open.
 */
public interface Tx {
    Scope scope();

    /** The instant of this transaction, the same for everything written in it. */
    Instant now();

    /** The port of the given type, bound to this transaction and scope. */
    <P> P port(Class<P> type);

    /** Adds an audit entry. Every {@link Store#write} that is done must have at least one. */
    void audit(AuditNote note);
}
