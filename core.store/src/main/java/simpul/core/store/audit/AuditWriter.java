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
import java.util.concurrent.ConcurrentHashMap;
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
    /** Where this process believes that chains end, which saves asking; the database has the last word. */
    private final Map<String, ChainLink> heads = new ConcurrentHashMap<>();

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

    /** Keeps others from the head of a chain until this transaction ends; answers where the chain ends. */
    private static ChainLink reserve(Handle sql, String chain) {
        return sql.createQuery("insert into audit_head (chain, sequence, hash) values (:chain, 0, :start)"
                        + " on conflict (chain) do update set sequence = audit_head.sequence returning sequence, hash")
                .bind("chain", chain)
                .bind("start", ChainEntry.START)
                .map((row, c) -> new ChainLink(row.getLong(1), row.getString(2)))
                .one();
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
        String chain = entry.chain();
        ChainLink known = heads.get(chain);
        Placed placed = known == null ? null : Placed.behind(known, entry);
        if (placed == null || !isMoved(sql, placed)) {
            // Another process has written here, or what this one wrote was taken back.
            placed = Placed.behind(reserve(sql, chain), entry);
            if (!isMoved(sql, placed)) {
                throw new IllegalStateException("Chain " + chain + " grew while its head was held");
            }
        }
        write(sql, placed);
        ChainLink link = new ChainLink(placed.entry().sequence(), placed.hash());
        heads.put(chain, link);
        return link;
    }

    /** An entry at its place in its chain. */
    private record Placed(ChainEntry entry, String previous, String hash) {
        static Placed behind(ChainLink last, ChainEntry entry) {
            ChainEntry placed = entry.at(last.sequence() + 1);
            return new Placed(placed, last.hash(), placed.hash(last.hash()));
        }
    }

    /** Moves the head of the chain to the entry; answers whether the chain ended right before it. */
    private static boolean isMoved(Handle sql, Placed placed) {
        return sql.createUpdate("update audit_head set sequence = :sequence, hash = :hash"
                                + " where chain = :chain and sequence = :sequence - 1 and hash = :previous")
                        .bind("sequence", placed.entry().sequence())
                        .bind("hash", placed.hash())
                        .bind("chain", placed.entry().chain())
                        .bind("previous", placed.previous())
                        .execute()
                == 1;
    }

    private void write(Handle sql, Placed placed) {
        ChainEntry entry = placed.entry();
        sql.createUpdate("insert into audit_entry (chain, sequence, written_at, actor, person, office_id, office_en,"
                        + " action, subject_type, subject_id, details, mirror_of, mirror_hash, previous, hash)"
                        + " values (:chain, :sequence, :at, :actor, :person, :officeId, :officeEn,"
                        + " :action, :type, :subject, :details, :mirrorOf, :mirrorHash, :previous, :hash)")
                .bind("chain", entry.chain())
                .bind("sequence", entry.sequence())
                .bind("at", entry.at())
                .bind("actor", entry.actor())
                .bind("person", entry.person())
                .bind("officeId", entry.office().id())
                .bind("officeEn", entry.office().en())
                .bind("action", entry.action())
                .bind("type", entry.subjectType())
                .bind("subject", entry.subjectId())
                .bind("details", bodies.write(entry.details()))
                .bind("mirrorOf", entry.mirrorOf())
                .bind("mirrorHash", entry.mirrorHash())
                .bind("previous", placed.previous())
                .bind("hash", placed.hash())
                .execute();
    }
}
