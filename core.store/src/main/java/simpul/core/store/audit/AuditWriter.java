package simpul.core.store.audit;

import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import simpul.core.model.access.Caller;
import simpul.core.model.audit.AuditNote;
import simpul.core.model.id.Entropy;
import simpul.core.store.json.BodyCodec;

/** Appends entries to their chains inside the transaction that they tell about. Thread-safe. */
public final class AuditWriter {
    private static final int SALT_BYTES = 16;
    private final Entropy entropy;
    private final BodyCodec bodies;

    public AuditWriter(Entropy entropy, BodyCodec bodies) {
        this.entropy = entropy;
        this.bodies = bodies;
    }

    /** The chain on which a caller's own work is written. */
    public static String chain(Caller caller) {
        return caller.scope().region().orElse(ChainEntry.PLATFORM);
    }

    /** Adds each note to the acting region's chain, and its digest to the chain of each partner. */
    public void append(Handle sql, Caller caller, List<AuditNote> notes, Instant now) {
        SortedSet<String> chains = new TreeSet<>();
        for (AuditNote note : notes) {
            chains.add(chain(note));
            chains.addAll(note.mirrored());
        }
        if (chains.size() > 1) {
            // Two regions that write to each other's chains at once would wait for each other.
            chains.forEach(chain -> reserve(sql, chain));
        }
        notes.forEach(note -> append(sql, caller, note, now));
    }

    private static String chain(AuditNote note) {
        return note.region() == null ? ChainEntry.PLATFORM : note.region();
    }

    private static void reserve(Handle sql, String chain) {
        sql.createUpdate("insert into audit_head (chain, sequence, hash) values (:chain, 0, :start)"
                        + " on conflict (chain) do update set sequence = audit_head.sequence")
                .bind("chain", chain)
                .bind("start", ChainEntry.START)
                .execute();
    }

    private void append(Handle sql, Caller caller, AuditNote note, Instant now) {
        String chain = chain(note);
        SortedMap<String, String> digests = new TreeMap<>();
        Map<String, String> salts = new HashMap<>();
        note.personal().forEach((name, fact) -> {
            String salt = HexFormat.of().formatHex(entropy.bytes(SALT_BYTES));
            salts.put(name, salt);
            digests.put(name, ChainEntry.personalDigest(salt, name, fact));
        });
        ChainEntry own = new ChainEntry(
                chain,
                0,
                now.toEpochMilli(),
                caller.scope().actor(),
                caller.person(),
                caller.office(),
                note.action(),
                note.subjectType(),
                note.subjectId(),
                new TreeMap<>(note.details()),
                digests,
                null,
                null);
        ChainLink link = insert(sql, own);
        note.personal()
                .forEach((name, fact) -> sql.createUpdate(
                                "insert into audit_personal (chain, sequence, name, digest, salt, fact)"
                                        + " values (:chain, :sequence, :name, :digest, :salt, :fact)")
                        .bind("chain", chain)
                        .bind("sequence", link.sequence())
                        .bind("name", name)
                        .bind("digest", digests.get(name))
                        .bind("salt", salts.get(name))
                        .bind("fact", fact)
                        .execute());
        for (String partner : note.mirrored()) {
            insert(sql, own.mirroredIn(partner, chain + ':' + link.sequence(), link.hash()));
        }
    }

    private ChainLink insert(Handle sql, ChainEntry entry) {
        ChainLink last = sql.createQuery("insert into audit_head (chain, sequence, hash) values (:chain, 1, :start)"
                        + " on conflict (chain) do update set sequence = audit_head.sequence + 1"
                        + " returning sequence, hash")
                .bind("chain", entry.chain())
                .bind("start", ChainEntry.START)
                .map((row, c) -> new ChainLink(row.getLong(1), row.getString(2)))
                .one();
        ChainEntry placed = entry.at(last.sequence());
        String hash = placed.hash(last.hash());
        sql.createUpdate("insert into audit_entry (chain, sequence, written_at, actor, person, office_id, office_en,"
                        + " action, subject_type, subject_id, details, mirror_of, mirror_hash, previous, hash)"
                        + " values (:chain, :sequence, :at, :actor, :person, :officeId, :officeEn,"
                        + " :action, :type, :subject, :details, :mirrorOf, :mirrorHash, :previous, :hash)")
                .bind("chain", placed.chain())
                .bind("sequence", placed.sequence())
                .bind("at", placed.at())
                .bind("actor", placed.actor())
                .bind("person", placed.person())
                .bind("officeId", placed.office().id())
                .bind("officeEn", placed.office().en())
                .bind("action", placed.action())
                .bind("type", placed.subjectType())
                .bind("subject", placed.subjectId())
                .bind("details", bodies.write(placed.details()))
                .bind("mirrorOf", placed.mirrorOf())
                .bind("mirrorHash", placed.mirrorHash())
                .bind("previous", last.hash())
                .bind("hash", hash)
                .execute();
        sql.createUpdate("update audit_head set hash = :hash where chain = :chain")
                .bind("hash", hash)
                .bind("chain", placed.chain())
                .execute();
        return new ChainLink(placed.sequence(), hash);
    }
}
