package simpul.core.model.trail;

import org.jspecify.annotations.Nullable;

/** What to list of the audit trail; null means any. The action may be a beginning such as {@code case.}. */
public record AuditFilter(
        @Nullable String subjectType,
        @Nullable String subjectId,
        @Nullable String action) {
    public static final AuditFilter ALL = new AuditFilter(null, null, null);

    /** Everything that was done to one subject. */
    public static AuditFilter of(String subjectType, String subjectId) {
        return new AuditFilter(subjectType, subjectId, null);
    }
}
