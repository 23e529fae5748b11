package simpul.core.model.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What one change leaves in the audit chain. The store adds who, when, sequence and hashes.
 *
 * <pre>{@code tx.audit(AuditNote.of("case.share", "case", id).in("81").mirroredTo(Set.of("35")).with("title", title));}</pre>
 *
 * @param action what was done, lower case with dots
 * @param region code of the acting region, whose chain takes the entry; null for the platform chain
 * @param mirrored codes of the partner regions that receive the entry's digest
 * @param details plain facts, by name
 * @param personal facts about persons: the chain covers a salted digest, the text lies beside it and can be erased
 */
public record AuditNote(
        String action,
        String subjectType,
        String subjectId,
        @Nullable String region,
        Set<String> mirrored,
        Map<String, String> details,
        Map<String, String> personal) {

    public static AuditNote of(String action, String subjectType, String subjectId) {
        return new AuditNote(action, subjectType, subjectId, null, Set.of(), Map.of(), Map.of());
    }

    public AuditNote in(@Nullable String code) {
        return new AuditNote(action, subjectType, subjectId, code, mirrored, details, personal);
    }

    public AuditNote mirroredTo(Set<String> codes) {
        TreeSet<String> others = new TreeSet<>(codes);
        if (region != null) {
            others.remove(region);
        }
        return new AuditNote(action, subjectType, subjectId, region, others, details, personal);
    }

    public AuditNote with(String name, String value) {
        return new AuditNote(action, subjectType, subjectId, region, mirrored, plus(details, name, value), personal);
    }

    public AuditNote personal(String name, String value) {
        return new AuditNote(action, subjectType, subjectId, region, mirrored, details, plus(personal, name, value));
    }

    private static Map<String, String> plus(Map<String, String> map, String name, String value) {
        Map<String, String> copy = new LinkedHashMap<>(map);
        copy.put(name, value);
        return copy;
    }
}
