package simpul.core.registry.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Action;
import simpul.core.model.access.Decisions;
import simpul.core.model.access.Reach;
import simpul.core.model.access.Scope;
import simpul.core.model.calendar.WorkingDays;
import simpul.core.model.evaluation.Evaluations;
import simpul.core.model.evaluation.Measurement;
import simpul.core.model.evaluation.Round;
import simpul.core.model.evaluation.RoundDraft;
import simpul.core.model.evaluation.RoundFilter;
import simpul.core.model.evaluation.RoundStore;
import simpul.core.model.evaluation.RoundView;
import simpul.core.model.evaluation.SectorRecord;
import simpul.core.model.evaluation.Verdict;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;
import simpul.core.model.store.Store;

/** Evaluation rounds, from draft to verdict. Thread-safe. */
@Component
public final class RoundDesk implements Evaluations {
    private final Store store;
    private final Decisions decisions;
    private final Figures figures;
    private final WorkingDays workingDays;
    private final Clock clock;
    private final RoundWriting writing;

    @Activate
    public RoundDesk(
            @Reference Store store,
            @Reference Decisions decisions,
            @Reference Figures figures,
            @Reference WorkingDays workingDays,
            @Reference Clock clock,
            @Reference RoundWriting writing) {
        this.store = store;
        this.decisions = decisions;
        this.figures = figures;
        this.workingDays = workingDays;
        this.clock = clock;
        this.writing = writing;
    }

    @Override
    public Page<Round> list(Scope scope, RoundFilter filter, Cursor cursor) {
        return store.read(scope, tx -> tx.port(RoundStore.class).list(filter, cursor));
    }

    @Override
    public List<Round> ofAgreement(Scope scope, String agreement) {
        return store.read(scope, tx -> tx.port(RoundStore.class).ofAgreement(agreement));
    }

    @Override
    public Optional<RoundView> find(Scope scope, String id) {
        return store.read(scope, tx -> RoundFile.load(tx, id)).map(file -> view(scope, file));
    }

    @Override
    public Result<Round> save(Call call, String id, int version, RoundDraft draft) {
        return prepared(call, id, Action.ROUND_FILL)
                .then(file -> writing.save(
                        call, id, version, draft, offered(call.scope(), file), measured(call.scope(), file)));
    }

    @Override
    public Result<Round> send(Call call, String id, int version, RoundDraft draft) {
        return prepared(call, id, Action.ROUND_FILL)
                .then(file -> writing.send(
                        call, id, version, draft, offered(call.scope(), file), measured(call.scope(), file)));
    }

    @Override
    public Result<Round> giveBack(Call call, String id, int version, String note) {
        return prepared(call, id, Action.ROUND_ACCEPT)
                .then(file -> writing.giveBack(call, id, version, note, measured(call.scope(), file)));
    }

    @Override
    public Result<Round> accept(Call call, String id, int version, String note) {
        return prepared(call, id, Action.ROUND_ACCEPT).then(file -> writing.accept(call, id, version, note));
    }

    @Override
    public Result<Round> close(Call call, String id, int version, Verdict verdict, String note) {
        return prepared(call, id, Action.ROUND_CLOSE)
                .then(file -> writing.close(call, id, version, verdict, note, measured(call.scope(), file)));
    }

    /** What can be seen and decided before sector code is asked, which no transaction may wait for. */
    private Result<RoundFile> prepared(Call call, String id, Action action) {
        Optional<RoundFile> file = store.read(call.scope(), tx -> RoundFile.load(tx, id));
        if (file.isEmpty()) {
            return Result.refused(Problem.notFound());
        }
        return decisions
                .refusal(call.caller(), action, file.get().stored().subject())
                .map(Result::<RoundFile>refused)
                .orElseGet(() -> Result.done(file.get()));
    }

    private List<Measurement> measured(Scope scope, RoundFile file) {
        return figures.measure(scope, Figures.matter(file.round(), file.sectors()));
    }

    private List<SectorRecord> offered(Scope scope, RoundFile file) {
        return file.stored().status().withAgency()
                ? figures.records(scope, Figures.matter(file.round(), file.sectors()))
                : List.of();
    }

    private RoundView view(Scope scope, RoundFile file) {
        Round round = file.round();
        boolean own = scope.reach() == Reach.OWN && scope.covers(round.region());
        boolean filling = own && round.status().withAgency();
        if (filling) {
            round = RoundChange.of(round).measurements(measured(scope, file)).done();
        }
        LocalDate today = workingDays.today(round.region());
        return new RoundView(
                round,
                file.during(),
                filling ? offered(scope, file) : List.of(),
                file.before(),
                round.overdue(clock.instant()),
                (int) ChronoUnit.DAYS.between(round.due(), today),
                today);
    }
}
