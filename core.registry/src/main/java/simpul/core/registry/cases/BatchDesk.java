package simpul.core.registry.cases;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Action;
import simpul.core.model.access.Scope;
import simpul.core.model.access.Subject;
import simpul.core.model.agreement.Batch;
import simpul.core.model.agreement.BatchStore;
import simpul.core.model.agreement.Batches;
import simpul.core.model.audit.AuditNote;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;
import simpul.core.registry.desk.CaseChanges;
import simpul.core.registry.desk.Desk;
import simpul.core.registry.desk.Limits;
import simpul.core.registry.desk.Work;
import simpul.core.registry.law.Findings;

/** The service of batches of concepts. */
@Component
public final class BatchDesk implements Batches {
    private final Desk desk;
    private final CaseChanges changes;

    @Activate
    public BatchDesk(@Reference Desk desk) {
        this.desk = desk;
        this.changes = new CaseChanges(desk);
    }

    @Override
    public Result<Batch> create(Call call, String title, String note) {
        return changes.make(call, Action.CASE_DRAFT, w -> Subject.of(w.region()), work -> {
            Batch fresh = new Batch(work.desk().newId(), 1, work.region(), title.strip(), note, 0, 0);
            Findings out = limits(title, note);
            if (Findings.refuse(out.list())) {
                return Result.refused(Problem.invalid(out.list()));
            }
            work.tx().port(BatchStore.class).add(fresh);
            audit(work, fresh, "batch.create");
            return Result.done(fresh);
        });
    }

    @Override
    public Result<Batch> change(Call call, String id, int version, String title, String note) {
        return changes.make(call, Action.CASE_DRAFT, w -> Subject.of(w.region()), work -> {
            BatchStore store = work.tx().port(BatchStore.class);
            Optional<Batch> found = store.find(id);
            if (found.isEmpty()) {
                return Result.refused(Problem.notFound());
            }
            Batch now = found.get();
            Findings out = limits(title, note);
            if (now.version() != version) {
                return Result.refused(Problem.stale());
            }
            if (Findings.refuse(out.list())) {
                return Result.refused(Problem.invalid(out.list()));
            }
            Batch next = new Batch(id, version + 1, now.region(), title.strip(), note, now.concepts(), now.discussed());
            if (!store.replace(next)) {
                return Result.refused(Problem.stale());
            }
            audit(work, next, "batch.change");
            return Result.done(next);
        });
    }

    private static Findings limits(String title, String note) {
        Findings out = new Findings();
        Limits.required(title, "title", Limits.TITLE, out);
        Limits.length(note, "note", Limits.LINE, out);
        return out;
    }

    private static void audit(Work work, Batch batch, String action) {
        work.tx()
                .audit(AuditNote.of(action, "batch", batch.id())
                        .in(batch.region())
                        .with("title", batch.title()));
    }

    @Override
    public Optional<Batch> find(Scope scope, String id) {
        return desk.store().read(scope, tx -> tx.port(BatchStore.class).find(id));
    }

    @Override
    public Page<Batch> list(Scope scope, Cursor cursor) {
        return desk.store().read(scope, tx -> tx.port(BatchStore.class).list(cursor));
    }
}
