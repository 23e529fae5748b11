package simpul.core.model.trail;

import simpul.core.model.access.Caller;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;

/**
 * The readable side of the audit chains, newest first. Thread-safe.
 *
 * <p>A caller sees the chain of the region for which he acts, an administrator the platform's; whatever else is asked for
 * is empty.
 */
public interface AuditTrail {
    Page<AuditEntry> list(Caller caller, AuditFilter filter, Cursor cursor);
}
