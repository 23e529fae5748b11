package simpul.core.registry.desk;

import java.util.List;
import java.util.Set;
import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.AgreementChange;
import simpul.core.model.agreement.AgreementStore;
import simpul.core.model.agreement.Case;
import simpul.core.model.audit.AuditNote;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;

/** A change of one document under way. For one thread. */
public final class AgreementWork {
    private final Work work;
    private final Agreement subject;
    private final Case of;

    AgreementWork(Work work, Agreement subject, Case of) {
        this.work = work;
        this.subject = subject;
        this.of = of;
    }

    public Work work() {
        return work;
    }

    public Agreement subject() {
        return subject;
    }

    /** The case that the document belongs to. */
    public Case of() {
        return of;
    }

    /** Saves the changed document as its next version, with its audit entry. */
    public Result<Agreement> save(AgreementChange change, String action, List<Finding> warnings, String... details) {
        Agreement next = change.version(subject.version() + 1).done();
        if (!work.tx().port(AgreementStore.class).replace(next)) {
            return Result.refused(Problem.stale());
        }
        work.desk().rounds().schedule(work.tx(), next);
        audit(work, next, action, details);
        return Result.done(next, warnings);
    }

    /** Leaves the audit entry of a change; the partners' chains get its digest once the document is shared. */
    public static void audit(Work work, Agreement next, String action, String... details) {
        Set<String> mirrored = next.sharing().shared() ? next.regions() : Set.of();
        AuditNote note = AuditNote.of(action, "agreement", next.id())
                .in(work.region().isEmpty() ? null : work.region())
                .mirroredTo(mirrored)
                .with("case", next.caseId())
                .with("version", String.valueOf(next.version()));
        for (int i = 0; i + 1 < details.length; i += 2) {
            note = note.with(details[i], details[i + 1]);
        }
        work.tx().audit(note);
    }
}
