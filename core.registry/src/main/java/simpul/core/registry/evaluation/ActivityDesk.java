package simpul.core.registry.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Action;
import simpul.core.model.access.Caller;
import simpul.core.model.access.Decisions;
import simpul.core.model.access.Scope;
import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.AgreementStore;
import simpul.core.model.calendar.WorkingDays;
import simpul.core.model.evaluation.Activities;
import simpul.core.model.evaluation.Activity;
import simpul.core.model.evaluation.ActivityDraft;
import simpul.core.model.evaluation.ActivityStore;
import simpul.core.model.evaluation.Cycle;
import simpul.core.model.evaluation.Evidence;
import simpul.core.model.evaluation.MeasuredMatter;
import simpul.core.model.evaluation.Period;
import simpul.core.model.evaluation.Round;
import simpul.core.model.evaluation.RoundStore;
import simpul.core.model.evaluation.SectorRecord;
import simpul.core.model.file.Files;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;
import simpul.core.model.store.Store;

/** Activities and their evidence. Thread-safe. */
@Component
public final class ActivityDesk implements Activities {
    private final Store store;
    private final Decisions decisions;
    private final Figures figures;
    private final WorkingDays workingDays;
    private final Files files;
    private final ActivityWriting writing;

    @Activate
    public ActivityDesk(
            @Reference Store store,
            @Reference Decisions decisions,
            @Reference Figures figures,
            @Reference WorkingDays workingDays,
            @Reference Files files,
            @Reference ActivityWriting writing) {
        this.store = store;
        this.decisions = decisions;
        this.figures = figures;
        this.workingDays = workingDays;
        this.files = files;
        this.writing = writing;
    }

    @Override
    public Page<Activity> list(Scope scope, String agreement, Cursor cursor) {
        return store.read(scope, tx -> tx.port(ActivityStore.class).ofAgreement(agreement, cursor));
    }

    @Override
    public Optional<Activity> find(Scope scope, String id) {
        return store.read(scope, tx -> tx.port(ActivityStore.class).find(id));
    }

    @Override
    public Result<Activity> add(Call call, String agreement, ActivityDraft draft) {
        return allowed(call, agreement)
                .then(known -> writing.add(call, known, draft, offered(call.scope(), known, draft.date())));
    }

    @Override
    public Result<Activity> change(Call call, String id, int version, ActivityDraft draft) {
        Optional<Activity> activity = find(call.scope(), id);
        if (activity.isEmpty()) {
            return Result.refused(Problem.notFound());
        }
        return allowed(call, activity.get().agreement())
                .then(known ->
                        writing.change(call, known, id, version, draft, offered(call.scope(), known, draft.date())));
    }

    @Override
    public boolean open(Caller caller, Activity activity) {
        return caller.region().filter(activity.region()::equals).isPresent()
                && allowed(Call.of(caller), activity.agreement()).isDone()
                && store.read(
                                caller.scope(),
                                tx -> ActivityWriting.settled(
                                        tx, activity.agreement(), activity.region(), activity.date()))
                        .isEmpty();
    }

    @Override
    public List<SectorRecord> offered(Caller caller, Activity activity) {
        if (!open(caller, activity)) {
            return List.of();
        }
        Result<Agreement> known = allowed(Call.of(caller), activity.agreement());
        return known.isDone() ? offered(caller.scope(), known.value(), activity.date()) : List.of();
    }

    @Override
    public Result<Activity> attach(Call call, String id, Evidence file) {
        Optional<Activity> activity = find(call.scope(), id);
        if (activity.isEmpty()) {
            return Result.refused(Problem.notFound());
        }
        return allowed(call, activity.get().agreement()).then(known -> writing.attach(call, id, file));
    }

    @Override
    public Result<Activity> confirm(Call call, String id, int version, boolean agreed, String note) {
        Optional<Activity> activity = find(call.scope(), id);
        if (activity.isEmpty()) {
            return Result.refused(Problem.notFound());
        }
        return allowed(call, activity.get().agreement())
                .then(known -> writing.confirm(call, id, version, agreed, note))
                .map(confirmed -> {
                    writing.judgeAgain(confirmed);
                    return confirmed;
                });
    }

    @Override
    public Optional<InputStream> open(Caller caller, String id, String sha256) {
        return find(caller.scope(), id)
                .filter(a -> a.evidence().stream().anyMatch(e -> e.reference().equals(sha256)))
                .map(a -> bytes(caller.scope(), a.region(), sha256));
    }

    private InputStream bytes(Scope scope, String region, String sha256) {
        try {
            return files.open(scope, region, sha256);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Result<Agreement> allowed(Call call, String agreement) {
        Optional<Agreement> known =
                store.read(call.scope(), tx -> tx.port(AgreementStore.class).find(agreement));
        if (known.isEmpty() || call.scope().region().isEmpty()) {
            return Result.refused(Problem.notFound());
        }
        return decisions
                .refusal(call.caller(), Action.ACTIVITY_EDIT, ActivityWriting.subject(known.get()))
                .map(Result::<Agreement>refused)
                .orElseGet(() -> Result.done(known.get()));
    }

    /** The sector records of the activity's own period: of its round, or of the calendar quarter where there is none. */
    private List<SectorRecord> offered(Scope scope, Agreement agreement, @Nullable LocalDate date) {
        String region = scope.region().orElseThrow();
        LocalDate day = date == null ? workingDays.today(region) : date;
        Period period = store.read(scope, tx -> tx.port(RoundStore.class).ofParty(agreement.id(), region)).stream()
                .map(Round::period)
                .filter(p -> p.holds(day))
                .findFirst()
                .orElseGet(() -> Period.containing(Cycle.TRIWULANAN, day));
        return figures.records(
                scope, new MeasuredMatter(agreement.id(), region, agreement.sectors(), period.first(), period.last()));
    }
}
