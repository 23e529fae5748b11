package simpul.core.store.audit;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Action;
import simpul.core.model.access.Caller;
import simpul.core.model.access.Decisions;
import simpul.core.model.access.Subject;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;
import simpul.core.model.trail.AuditEntry;
import simpul.core.model.trail.AuditFilter;
import simpul.core.model.trail.AuditTrail;
import simpul.core.store.engine.Engine;
import simpul.core.store.json.BodyCodec;

/** Lists the chain that a caller may read. Thread-safe. */
@Component
public final class AuditReader implements AuditTrail {
    private final Engine engine;
    private final BodyCodec bodies;
    private final Decisions decisions;

    @Activate
    public AuditReader(@Reference Engine engine, @Reference BodyCodec bodies, @Reference Decisions decisions) {
        this.engine = engine;
        this.bodies = bodies;
        this.decisions = decisions;
    }

    @Override
    public Page<AuditEntry> list(Caller caller, AuditFilter filter, Cursor cursor) {
        String region = caller.region().orElse(null);
        Subject subject = region == null ? Subject.PLATFORM : Subject.of(region);
        if (!decisions.may(caller, Action.AUDIT_READ, subject)) {
            return new Page<>(List.of(), null);
        }
        StringBuilder where = new StringBuilder("where chain = :chain and sequence < :before");
        Map<String, Object> values = new HashMap<>();
        values.put("chain", region == null ? ChainEntry.PLATFORM : region);
        values.put("before", cursor.after() == null ? Long.MAX_VALUE : Long.parseLong(cursor.after()));
        values.put("limit", cursor.limit() + 1);
        if (filter.subjectType() != null) {
            where.append(" and subject_type = :type");
            values.put("type", filter.subjectType());
        }
        if (filter.subjectId() != null) {
            where.append(" and subject_id = :subject");
            values.put("subject", filter.subjectId());
        }
        if (filter.action() != null) {
            where.append(" and substr(action, 1, :length) = :action");
            values.put("length", filter.action().length());
            values.put("action", filter.action());
        }
        where.append(" order by sequence desc limit :limit");
        List<AuditEntry> rows = engine.read(sql -> new AuditRows(sql, bodies)
                .rows(where.toString(), values).stream().map(AuditReader::shown).toList());
        boolean more = rows.size() > cursor.limit();
        List<AuditEntry> shown = more ? rows.subList(0, cursor.limit()) : rows;
        return new Page<>(
                shown, more ? Long.toString(shown.get(shown.size() - 1).sequence()) : null);
    }

    private static AuditEntry shown(AuditRows.Stored row) {
        Map<String, String> personal = new TreeMap<>();
        for (AuditRows.Fact fact : row.facts()) {
            if (fact.fact() != null) {
                personal.put(fact.name(), fact.fact());
            }
        }
        ChainEntry e = row.entry();
        return new AuditEntry(
                e.chain(),
                e.sequence(),
                Instant.ofEpochMilli(e.at()),
                e.actor(),
                e.office(),
                e.action(),
                e.subjectType(),
                e.subjectId(),
                e.details(),
                personal,
                e.mirrorOf(),
                row.hash());
    }
}
