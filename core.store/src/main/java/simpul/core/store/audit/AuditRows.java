package simpul.core.store.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import simpul.core.model.text.Text;
import simpul.core.store.json.BodyCodec;

/** Reads the rows of the chains, a stretch at a time. Bound to one transaction. */
final class AuditRows {
    static final int STRETCH = 2_000;
    private static final String COLUMNS = "select chain, sequence, written_at, actor, person, office_id, office_en,"
            + " action, subject_type, subject_id, details, mirror_of, mirror_hash, previous, hash from audit_entry ";
    private final Handle sql;
    private final BodyCodec bodies;

    AuditRows(Handle sql, BodyCodec bodies) {
        this.sql = sql;
        this.bodies = bodies;
    }

    /** An entry as it is stored, with the personal facts that belong to it. */
    record Stored(ChainEntry entry, String previous, String hash, List<Fact> facts) {}

    /** A personal fact; salt and text are null once erased. */
    record Fact(
            String name,
            String digest,
            @Nullable String salt,
            @Nullable String fact) {}

    SortedMap<String, ChainLink> heads() {
        SortedMap<String, ChainLink> heads = new TreeMap<>();
        sql.createQuery("select chain, sequence, hash from audit_head")
                .map((row, c) -> Map.entry(row.getString(1), new ChainLink(row.getLong(2), row.getString(3))))
                .forEach(e -> heads.put(e.getKey(), e.getValue()));
        return heads;
    }

    /** The next entries of a chain behind a sequence number, at most {@link #STRETCH}. */
    List<Stored> after(String chain, long sequence) {
        return rows(
                "where chain = :chain and sequence > :from order by sequence limit :limit",
                Map.of("chain", chain, "from", sequence, "limit", STRETCH));
    }

    List<Stored> rows(String where, Map<String, ?> values) {
        Map<String, List<Fact>> facts = new HashMap<>();
        List<Stored> rows = sql.createQuery(COLUMNS + where)
                .bindMap(values)
                .map((row, c) -> stored(row))
                .list();
        if (rows.isEmpty()) {
            return rows;
        }
        long first = rows.stream().mapToLong(r -> r.entry().sequence()).min().orElse(0);
        long last = rows.stream().mapToLong(r -> r.entry().sequence()).max().orElse(0);
        rows.stream()
                .map(r -> r.entry().chain())
                .distinct()
                .forEach(chain -> sql.createQuery("select sequence, name, digest, salt, fact from audit_personal"
                                + " where chain = :chain and sequence between :first and :last order by sequence, name")
                        .bind("chain", chain)
                        .bind("first", first)
                        .bind("last", last)
                        .map((row, c) -> Map.entry(
                                chain + ':' + row.getLong(1),
                                new Fact(row.getString(2), row.getString(3), row.getString(4), row.getString(5))))
                        .forEach(e -> facts.computeIfAbsent(e.getKey(), k -> new ArrayList<>())
                                .add(e.getValue())));
        return rows.stream()
                .map(r -> with(
                        r,
                        facts.getOrDefault(r.entry().chain() + ':' + r.entry().sequence(), List.of())))
                .toList();
    }

    private static Stored with(Stored row, List<Fact> facts) {
        ChainEntry e = row.entry();
        SortedMap<String, String> digests = new TreeMap<>();
        facts.forEach(f -> digests.put(f.name(), f.digest()));
        ChainEntry whole = new ChainEntry(
                e.chain(),
                e.sequence(),
                e.at(),
                e.actor(),
                e.person(),
                e.office(),
                e.action(),
                e.subjectType(),
                e.subjectId(),
                e.details(),
                digests,
                e.mirrorOf(),
                e.mirrorHash());
        return new Stored(whole, row.previous(), row.hash(), facts);
    }

    private Stored stored(ResultSet row) throws SQLException {
        ChainEntry entry = new ChainEntry(
                row.getString(1),
                row.getLong(2),
                row.getLong(3),
                row.getString(4),
                row.getString(5),
                new Text(row.getString(6), row.getString(7)),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                new TreeMap<>(bodies.readFacts(row.getString(11))),
                new TreeMap<>(),
                row.getString(12),
                row.getString(13));
        return new Stored(entry, row.getString(14), row.getString(15), List.of());
    }
}
