package simpul.core.registry.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import simpul.core.model.agreement.Case;
import simpul.core.model.agreement.CaseChange;
import simpul.core.model.agreement.CaseStore;
import simpul.core.model.agreement.Party;
import simpul.core.model.audit.AuditNote;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;

/** A change of one case under way. For one thread. */
public final class CaseWork {
    private final Work work;
    private final Case subject;

    CaseWork(Work work, Case subject) {
        this.work = work;
        this.subject = subject;
    }

    public Work work() {
        return work;
    }

    public Case subject() {
        return subject;
    }

    /** The party that the caller's region is, or that it may speak for. */
    public Optional<Party> party(String key) {
        return subject.party(key);
    }

    /** Saves the changed case as its next version, with its audit entry. */
    public Result<Case> save(CaseChange change, String action, List<Finding> warnings, String... details) {
        Case next = change.version(subject.version() + 1).done();
        if (!work.tx().port(CaseStore.class).replace(next)) {
            return Result.refused(Problem.stale());
        }
        audit(work, next, action, details);
        BaseDocument.follow(work, next);
        return Result.done(next, warnings);
    }

    /** Leaves the audit entry of a change; the partners' chains get its digest once the case is shared. */
    public static void audit(Work work, Case next, String action, String... details) {
        Set<String> mirrored = next.sharing().shared() ? next.regions() : Set.of();
        AuditNote note = AuditNote.of(action, "case", next.id())
                .in(work.region().isEmpty() ? null : work.region())
                .mirroredTo(mirrored)
                .with("version", String.valueOf(next.version()));
        for (int i = 0; i + 1 < details.length; i += 2) {
            note = note.with(details[i], details[i + 1]);
        }
        work.tx().audit(note);
    }
}
