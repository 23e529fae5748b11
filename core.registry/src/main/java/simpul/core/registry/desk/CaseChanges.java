package simpul.core.registry.desk;

import java.util.Optional;
import java.util.function.Function;
import simpul.core.model.access.Action;
import simpul.core.model.access.Subject;
import simpul.core.model.agreement.Case;
import simpul.core.model.agreement.CaseStore;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;

/** Runs a change of a case: what cannot be seen is not found, then may he, then is it the newest version, then the change. */
public final class CaseChanges {
    private final Desk desk;

    public CaseChanges(Desk desk) {
        this.desk = desk;
    }

    /** Changes what the parties edit by turns, or what an action covers. */
    public <T> Result<T> change(
            Call call, String id, int version, Action action, Function<CaseWork, Result<T>> change) {
        return change(call, id, version, action, Function.identity(), change);
    }

    /** Changes what belongs to one party, whoever's turn it is. */
    public <T> Result<T> own(Call call, String id, int version, Action action, Function<CaseWork, Result<T>> change) {
        return change(call, id, version, action, Subjects::anyTurn, change);
    }

    private <T> Result<T> change(
            Call call,
            String id,
            int version,
            Action action,
            Function<Subject, Subject> reduce,
            Function<CaseWork, Result<T>> change) {
        return Changed.told(call, action, desk.store().write(call, tx -> {
            Work work = new Work(desk, tx, call);
            Optional<Case> found = tx.port(CaseStore.class).find(id);
            if (found.isEmpty()) {
                return Result.refused(Problem.notFound());
            }
            Case subject = found.get();
            Optional<Problem> refusal = work.refusal(action, reduce.apply(Subjects.of(subject, action)));
            if (refusal.isPresent()) {
                return Result.refused(refusal.get());
            }
            return subject.version() == version
                    ? change.apply(new CaseWork(work, subject))
                    : Result.refused(Problem.stale());
        }));
    }

    /** Makes something new for the caller's region. */
    public <T> Result<T> make(Call call, Action action, Function<Work, Subject> about, Function<Work, Result<T>> make) {
        if (call.scope().region().isEmpty()) {
            return Result.refused(Refusals.NO_REGION);
        }
        return Changed.told(call, action, desk.store().write(call, tx -> {
            Work work = new Work(desk, tx, call);
            Optional<Problem> refusal = work.refusal(action, about.apply(work));
            return refusal.isPresent() ? Result.refused(refusal.get()) : make.apply(work);
        }));
    }
}
