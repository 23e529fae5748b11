package simpul.core.store.tx;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import simpul.core.model.access.Scope;
import simpul.core.model.audit.AuditNote;
import simpul.core.model.store.Tx;

/** One open transaction; used by one thread and useless afterwards. */
final class SqlTx implements Tx {
    private final TxContext context;
    private final Ports ports;
    private final boolean writes;
    private final Map<Class<?>, Object> made = new HashMap<>();
    private final List<AuditNote> notes = new ArrayList<>();
    private boolean open = true;

    SqlTx(TxContext context, Ports ports, boolean writes) {
        this.context = context;
        this.ports = ports;
        this.writes = writes;
    }

    @Override
    public Scope scope() {
        return context.scope();
    }

    @Override
    public Instant now() {
        return context.now();
    }

    @Override
    public <P> P port(Class<P> type) {
        if (!open) {
            throw new IllegalStateException("The transaction has ended");
        }
        Object known = made.get(type);
        if (known == null) {
            known = ports.make(type, context);
            made.put(type, known);
        }
        return type.cast(known);
    }

    @Override
    public void audit(AuditNote note) {
        if (!open || !writes) {
            throw new IllegalStateException("Only an open write transaction takes audit entries");
        }
        notes.add(note);
    }

    List<AuditNote> notes() {
        return notes;
    }

    void end() {
        open = false;
    }
}
