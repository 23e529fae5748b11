package simpul.core.records.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Caller;
import simpul.core.model.module.Lease;
import simpul.core.model.module.Returned;
import simpul.core.model.module.Sectors;
import simpul.core.model.parameter.Parameters;
import simpul.core.model.record.InputStyle;
import simpul.core.model.record.RecordView;
import simpul.core.model.record.Records;
import simpul.core.model.record.ScreenActions;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.sector.Outcome;
import simpul.core.model.sector.ScreenAction;
import simpul.core.model.sector.question.Answers;
import simpul.core.model.sector.question.Coverage;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.store.Call;
import simpul.core.model.store.Store;
import simpul.core.model.store.Tx;
import simpul.core.records.ask.Covering;
import simpul.core.records.ask.Days;
import simpul.core.records.ask.SectorParameters;
import simpul.core.records.judge.Draft;
import simpul.core.records.keep.Gate;
import simpul.core.records.keep.MovePreparing;
import simpul.core.records.keep.Prepared;
import simpul.core.records.keep.RecordPreparing;
import simpul.core.records.keep.SectorProblems;
import simpul.core.records.keep.Writing;
import simpul.core.records.show.Asking;
import simpul.core.records.values.Bodies;
import simpul.core.records.values.Shapes;

/**
 * Does what screens offer: inputs are read like those of a record, the sector's function decides under the lease, and each record of
 * the outcome takes the way of a form, judged before one transaction that keeps all of them. Thread-safe.
 */
@Component
public final class ActionDesk implements ScreenActions {
    private final Sectors sectors;
    private final Gate gate;
    private final Writing writing;
    private final Records records;
    private final RecordPreparing preparing;
    private final MovePreparing moving;
    private final Store store;
    private final Parameters parameters;

    @Activate
    public ActionDesk(
            @Reference Sectors sectors,
            @Reference Gate gate,
            @Reference Writing writing,
            @Reference Records records,
            @Reference RecordPreparing preparing,
            @Reference MovePreparing moving,
            @Reference Store store,
            @Reference Parameters parameters) {
        this.sectors = sectors;
        this.gate = gate;
        this.writing = writing;
        this.records = records;
        this.preparing = preparing;
        this.moving = moving;
        this.store = store;
        this.parameters = parameters;
    }

    @Override
    public Result<Done> act(
            Call call,
            String sector,
            String screen,
            String action,
            Map<String, ? extends @Nullable Object> input,
            InputStyle style) {
        Caller caller = call.caller();
        Optional<Problem> refused =
                gate.readingRefused(caller).or(() -> gate.writingRefused(caller, sector));
        if (refused.isPresent()) {
            return Result.refused(refused.get());
        }
        return decided(caller, sector, screen, action, input, style)
                .then(outcome -> prepared(caller, sector, outcome)
                        .then(all -> store.write(call, tx -> keep(tx, all)))
                        .map(kept -> new Done(outcome.sentence(), kept)));
    }

    private Result<Outcome> decided(
            Caller caller,
            String sector,
            String screen,
            String action,
            Map<String, ? extends @Nullable Object> input,
            InputStyle style) {
        Optional<Lease> running = sectors.lease(sector);
        if (running.isEmpty()) {
            return Result.refused(
                    sectors.find(sector).map(SectorProblems::refused).orElseGet(Problem::notFound));
        }
        try (Lease lease = running.get()) {
            return lease.definition()
                    .screen(screen)
                    .flatMap(s -> s.action(action))
                    .map(a -> decided(caller, lease, a, input, style))
                    .orElseGet(() -> Result.refused(Problem.notFound()));
        }
    }

    private Result<Outcome> decided(
            Caller caller,
            Lease lease,
            ScreenAction action,
            Map<String, ? extends @Nullable Object> input,
            InputStyle style) {
        String region = caller.region().orElseThrow();
        LocalDate today = gate.today(caller);
        RecordType inputs = Shapes.inputs(action);
        Result<List<Draft>> read =
                writing.judge(lease, inputs, List.of(input), new Writing.Task(caller, region, today, style));
        if (!read.isDone()) {
            return Result.refused(read.problem());
        }
        Draft draft = read.value().get(0);
        if (draft.isRefused()) {
            return Result.refused(Problem.invalid(draft.findings()));
        }
        Sent sent = new Sent(action, draft.values(), region, today, answers(caller, lease, action, region, today));
        Returned<Outcome> outcome = lease.call(
                "action " + action.code(),
                () -> Outcomes.checked(lease.definition(), action.function().apply(sent)));
        if (outcome.diagnosis().isPresent()) {
            return Result.refused(SectorProblems.failed(outcome.diagnosis().get()));
        }
        Outcome decided = outcome.value().orElseThrow();
        return decided.findings().isEmpty()
                ? Result.done(decided)
                : Result.refused(Problem.invalid(decided.findings()));
    }

    private Answers answers(Caller caller, Lease lease, ScreenAction action, String region, LocalDate today) {
        Covering from = new Covering(
                List.of(),
                new Days(LocalDate.EPOCH, today),
                region,
                Coverage.OWN,
                SectorParameters.of(parameters, lease.definition()).on(region, today));
        return store.read(
                caller.scope(), tx -> Asking.of(tx, lease.definition().id(), action.asks(), from));
    }

    /** Each record judged, or everything that was found about all of them. */
    private Result<List<Prepared>> prepared(Caller caller, String sector, Outcome outcome) {
        List<Prepared> ready = new ArrayList<>();
        List<Finding> warnings = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        @Nullable Problem first = null;
        for (Outcome.Step step : outcome.steps()) {
            Result<Prepared> one = prepared(caller, sector, step);
            if (one.isDone()) {
                ready.add(one.value());
                warnings.addAll(one.warnings());
            } else {
                first = first == null ? one.problem() : first;
                findings.addAll(one.problem().findings());
            }
        }
        return first == null
                ? Result.done(ready, warnings)
                : Result.refused(new Problem(first.kind(), first.detail(), findings));
    }

    private Result<Prepared> prepared(Caller caller, String sector, Outcome.Step step) {
        Map<String, Object> values = new LinkedHashMap<>();
        step.values().forEach((code, value) -> values.put(code, Bodies.plain(value)));
        if (step.kind().equals("create")) {
            return preparing.creating(caller, sector, step.type(), values, InputStyle.PROGRAMS);
        }
        return records.find(caller, sector, step.type(), step.record())
                .then(record -> step.kind().equals("move")
                        ? moving.moving(caller, sector, step.type(), step.record(), record.version(), step.move())
                        : preparing.changing(
                                caller,
                                sector,
                                step.type(),
                                step.record(),
                                record.version(),
                                values.keySet(),
                                values,
                                InputStyle.PROGRAMS));
    }

    private static Result<List<RecordView>> keep(Tx tx, List<Prepared> all) {
        List<RecordView> kept = new ArrayList<>();
        List<Finding> warnings = new ArrayList<>();
        for (Prepared one : all) {
            Result<RecordView> done = one.keep(tx);
            if (!done.isDone()) {
                return Result.refused(done.problem());
            }
            kept.add(done.value());
            warnings.addAll(done.warnings());
        }
        return Result.done(kept, warnings);
    }
}
