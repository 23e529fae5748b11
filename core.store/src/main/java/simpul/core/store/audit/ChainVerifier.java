package simpul.core.store.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import simpul.core.model.result.Finding;
import simpul.core.model.text.Text;
import simpul.core.store.engine.Engine;
import simpul.core.store.json.BodyCodec;

/** Recomputes the chains and compares them with what lies outside the database. Thread-safe. */
public final class ChainVerifier {
    private static final int MOST_FINDINGS = 200;
    private final Engine engine;
    private final BodyCodec bodies;

    public ChainVerifier(Engine engine, BodyCodec bodies) {
        this.engine = engine;
        this.bodies = bodies;
    }

    /** What a verification came to: how much was recomputed, and what does not agree (at most 200 findings). */
    public record Report(int chains, long entries, List<Finding> findings) {
        public boolean isWhole() {
            return findings.isEmpty();
        }
    }

    /**
     * @param checkpoints signed statements to compare with
     * @param since where to begin, instead of at the first entry
     */
    public Report verify(List<Checkpoint> checkpoints, Optional<Checkpoint> since) {
        return engine.read(sql -> {
            AuditRows rows = new AuditRows(sql, bodies);
            List<Finding> findings = new ArrayList<>();
            SortedMap<String, ChainLink> heads = rows.heads();
            checkpoints.forEach(point -> compare(sql, point, findings));
            long entries = 0;
            for (Map.Entry<String, ChainLink> head : heads.entrySet()) {
                ChainLink start =
                        since.map(point -> point.heads().get(head.getKey())).orElse(new ChainLink(0, ChainEntry.START));
                entries += walk(sql, rows, head.getKey(), start, head.getValue(), findings);
            }
            for (String chain : sql.createQuery("select distinct chain from audit_entry")
                    .mapTo(String.class)
                    .list()) {
                if (!heads.containsKey(chain)) {
                    add(
                            findings,
                            "AUDIT_HEAD_MISSING",
                            chain,
                            "Kepala rantai hilang.",
                            "The head of the chain is gone.");
                }
            }
            return new Report(heads.size(), entries, List.copyOf(findings));
        });
    }

    private static long walk(
            Handle sql, AuditRows rows, String chain, ChainLink start, ChainLink head, List<Finding> findings) {
        ChainLink last = start;
        long count = 0;
        for (List<AuditRows.Stored> stretch = rows.after(chain, start.sequence());
                !stretch.isEmpty();
                stretch = rows.after(chain, last.sequence())) {
            for (AuditRows.Stored row : stretch) {
                check(sql, row, last, findings);
                last = new ChainLink(row.entry().sequence(), row.hash());
                count++;
            }
        }
        if (!last.equals(head)) {
            add(
                    findings,
                    "AUDIT_HEAD",
                    chain,
                    "Akhir rantai tidak sama dengan kepalanya: entri terakhir dihapus atau ditambah di luar Simpul.",
                    "The end of the chain differs from its head: last entries were removed or added outside Simpul.");
        }
        return count;
    }

    private static void check(Handle sql, AuditRows.Stored row, ChainLink last, List<Finding> findings) {
        ChainEntry entry = row.entry();
        String place = entry.chain() + ':' + entry.sequence();
        if (entry.sequence() != last.sequence() + 1) {
            add(
                    findings,
                    "AUDIT_GAP",
                    place,
                    "Ada entri yang hilang sebelum ini.",
                    "Entries before this one are missing.");
        } else if (!row.previous().equals(last.hash())) {
            add(
                    findings,
                    "AUDIT_LINK",
                    place,
                    "Entri ini tidak bersambung dengan entri sebelumnya.",
                    "This entry does not continue the one before it.");
        }
        if (!entry.hash(row.previous()).equals(row.hash())) {
            add(findings, "AUDIT_CHANGED", place, "Isi entri ini diubah.", "The content of this entry was changed.");
        }
        for (AuditRows.Fact fact : row.facts()) {
            if (fact.salt() != null
                    && fact.fact() != null
                    && !ChainEntry.personalDigest(fact.salt(), fact.name(), fact.fact())
                            .equals(fact.digest())) {
                add(
                        findings,
                        "AUDIT_PERSONAL_CHANGED",
                        place,
                        "Keterangan pribadi \"" + fact.name() + "\" diubah.",
                        "The personal fact \"" + fact.name() + "\" was changed.");
            }
        }
        if (entry.mirrorOf() != null && !Objects.equals(hashAt(sql, entry.mirrorOf()), entry.mirrorHash())) {
            add(
                    findings,
                    "AUDIT_MIRROR",
                    place,
                    "Entri asal " + entry.mirrorOf() + " tidak lagi sama dengan cerminannya.",
                    "The original entry " + entry.mirrorOf() + " no longer equals its mirror.");
        }
    }

    private static void compare(Handle sql, Checkpoint point, List<Finding> findings) {
        point.heads().forEach((chain, link) -> {
            if (!link.hash().equals(hashAt(sql, chain + ':' + link.sequence()))) {
                add(
                        findings,
                        "AUDIT_CHECKPOINT",
                        chain + ':' + link.sequence(),
                        "Berbeda dari titik periksa " + point.name() + ": rantai ditulis ulang atau dipotong.",
                        "Differs from checkpoint " + point.name() + ": the chain was rewritten or cut.");
            }
        });
    }

    private static @Nullable String hashAt(Handle sql, String place) {
        int colon = place.lastIndexOf(':');
        return sql.createQuery("select hash from audit_entry where chain = :chain and sequence = :sequence")
                .bind("chain", place.substring(0, colon))
                .bind("sequence", Long.parseLong(place.substring(colon + 1)))
                .mapTo(String.class)
                .findOne()
                .orElse(null);
    }

    private static void add(List<Finding> findings, String code, String place, String id, String en) {
        if (findings.size() < MOST_FINDINGS) {
            findings.add(Finding.blocking(code, place, Text.of(id, en)));
        }
    }
}
