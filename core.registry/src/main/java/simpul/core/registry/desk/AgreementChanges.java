package simpul.core.registry.desk;

import java.util.Optional;
import java.util.function.Function;
import simpul.core.model.access.Action;
import simpul.core.model.access.Subject;
import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.AgreementStore;
import simpul.core.model.agreement.Case;
import simpul.core.model.agreement.CaseStore;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;

/** Runs a change of a document, as {@link CaseChanges} does for a case. */
public final class AgreementChanges {
    private final Desk desk;

    public AgreementChanges(Desk desk) {
        this.desk = desk;
    }

    /** Changes what the parties edit by turns, or what an action covers. */
    public <T> Result<T> change(
            Call call, String id, int version, Action action, Function<AgreementWork, Result<T>> change) {
        return change(call, id, version, action, Function.identity(), change);
    }

    /** Changes what belongs to one party, whoever's turn it is. */
    public <T> Result<T> own(
            Call call, String id, int version, Action action, Function<AgreementWork, Result<T>> change) {
        return change(call, id, version, action, Subjects::anyTurn, change);
    }

    private <T> Result<T> change(
            Call call,
            String id,
            int version,
            Action action,
            Function<Subject, Subject> reduce,
            Function<AgreementWork, Result<T>> change) {
        return Changed.told(call, action, desk.store().write(call, tx -> {
            Work work = new Work(desk, tx, call);
            Optional<Agreement> found = tx.port(AgreementStore.class).find(id);
            Optional<Case> of = found.flatMap(d -> tx.port(CaseStore.class).find(d.caseId()));
            if (found.isEmpty() || of.isEmpty()) {
                return Result.refused(Problem.notFound());
            }
            Agreement subject = found.get();
            Optional<Problem> refusal = work.refusal(action, reduce.apply(Subjects.of(subject, action)));
            if (refusal.isPresent()) {
                return Result.refused(refusal.get());
            }
            return subject.version() == version
                    ? change.apply(new AgreementWork(work, subject, of.get()))
                    : Result.refused(Problem.stale());
        }));
    }

    /** Makes something new in a case that the caller sees. */
    public <T> Result<T> make(Call call, String caseId, Action action, Function<Work, Function<Case, Result<T>>> make) {
        if (call.scope().region().isEmpty()) {
            return Result.refused(Refusals.NO_REGION);
        }
        return Changed.told(call, action, desk.store().write(call, tx -> {
            Work work = new Work(desk, tx, call);
            Optional<Case> of = tx.port(CaseStore.class).find(caseId);
            if (of.isEmpty()) {
                return Result.refused(Problem.notFound());
            }
            Subject subject = Subjects.of(of.get(), action);
            Subject fresh = new Subject(work.region(), subject.parties(), subject.agencies(), subject.stage(), null);
            Optional<Problem> refusal = work.refusal(action, fresh);
            return refusal.isPresent()
                    ? Result.refused(refusal.get())
                    : make.apply(work).apply(of.get());
        }));
    }
}
