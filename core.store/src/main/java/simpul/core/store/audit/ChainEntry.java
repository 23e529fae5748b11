package simpul.core.store.audit;

import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import simpul.core.model.text.Text;

/**
 * What the hash of an audit entry covers, in a form that has exactly one sequence of bytes.
 *
 * @param at epoch milliseconds
 * @param digests salted digest of each personal fact, by name
 * @param mirrorOf {@code chain:sequence} of the entry that this one mirrors
 * @param mirrorHash hash of that entry
 */
record ChainEntry(
        String chain,
        long sequence,
        long at,
        String actor,
        String person,
        Text office,
        String action,
        String subjectType,
        String subjectId,
        SortedMap<String, String> details,
        SortedMap<String, String> digests,
        @Nullable String mirrorOf,
        @Nullable String mirrorHash) {
    static final String PLATFORM = "platform";
    /** What stands before the first entry of a chain. */
    static final String START = "0".repeat(64);

    ChainEntry at(long place) {
        return new ChainEntry(
                chain,
                place,
                at,
                actor,
                person,
                office,
                action,
                subjectType,
                subjectId,
                details,
                digests,
                mirrorOf,
                mirrorHash);
    }

    /** The entry in a partner's chain: who did what to which subject, and the digest of the rest. */
    ChainEntry mirroredIn(String partner, String origin, String originHash) {
        return new ChainEntry(
                partner,
                0,
                at,
                actor,
                "",
                office,
                action,
                subjectType,
                subjectId,
                new TreeMap<>(),
                new TreeMap<>(),
                origin,
                originHash);
    }

    String hash(String previous) {
        CanonicalHash hash = new CanonicalHash("simpul-audit-1")
                .add(previous)
                .add(chain)
                .add(Long.toString(sequence))
                .add(Long.toString(at))
                .add(actor)
                .add(person)
                .add(office.id())
                .add(office.en())
                .add(action)
                .add(subjectType)
                .add(subjectId)
                .add(mirrorOf == null ? "" : mirrorOf)
                .add(mirrorHash == null ? "" : mirrorHash);
        return hash.add(details).add(digests).hex();
    }

    static String personalDigest(String salt, String name, String fact) {
        return new CanonicalHash("simpul-personal-1")
                .add(salt)
                .add(name)
                .add(fact)
                .hex();
    }
}
