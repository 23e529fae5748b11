package simpul.core.records.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Caller;
import simpul.core.model.audit.AuditNote;
import simpul.core.model.module.Lease;
import simpul.core.model.module.Sectors;
import simpul.core.model.parameter.Parameters;
import simpul.core.model.record.InputStyle;
import simpul.core.model.record.NoticeStore;
import simpul.core.model.record.RecordMark;
import simpul.core.model.record.RecordView;
import simpul.core.model.record.Records;
import simpul.core.model.record.ScreenActions;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.sector.Notice;
import simpul.core.model.sector.Outcome;
import simpul.core.model.sector.Screen;
import simpul.core.model.store.Call;
import simpul.core.model.store.Store;
import simpul.core.model.store.Tx;
import simpul.core.model.text.Text;
import simpul.core.records.keep.Anew;
import simpul.core.records.keep.Gate;
import simpul.core.records.keep.MovePreparing;
import simpul.core.records.keep.Prepared;
import simpul.core.records.keep.RecordPreparing;
import simpul.core.records.keep.SectorProblems;
import simpul.core.records.keep.Writing;
import simpul.core.records.values.Bodies;

/**
 * Does what screens offer: inputs are read like those of a record, the sector's function decides under the lease, and each record of
 * the outcome takes the way of a form, judged before one transaction that keeps all of them. Thread-safe.
 */
@Component(service = ScreenActions.class)
public final class ActionDesk implements ScreenActions {
    private final Sectors sectors;
    private final Gate gate;
    private final Deciding deciding;
    private final Records records;
    private final RecordPreparing preparing;
    private final MovePreparing moving;
    private final Store store;

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
        this.deciding = new Deciding(gate, writing, records, store, parameters);
        this.records = records;
        this.preparing = preparing;
        this.moving = moving;
        this.store = store;
    }

    private ActionDesk(ActionDesk desk, String word) {
        this.sectors = desk.sectors;
        this.gate = desk.gate;
        this.deciding = desk.deciding;
        this.records = desk.records;
        this.preparing = desk.preparing.answering(word);
        this.moving = desk.moving.answering(word);
        this.store = desk.store;
    }

    @Override
    public ScreenActions overriding(String reason) {
        return new ActionDesk(this, reason);
    }

    @Override
    public Result<Done> act(Call call, Place place, Map<String, ? extends @Nullable Object> input, InputStyle style) {
        Caller caller = call.caller();
        Optional<Problem> refused = gate.readingRefused(caller).or(() -> gate.writingRefused(caller, place.sector()));
        if (refused.isPresent()) {
            return Result.refused(refused.get());
        }
        return Anew.whenCutOff(() -> decided(caller, place, input, style))
                .then(decided -> new Meant(records, caller, place.sector(), decided.about())
                        .of(decided.outcome())
                        .then(meant -> prepared(caller, place.sector(), decided, meant))
                        .then(all -> store.write(call, tx -> keep(tx, caller, place, decided, all))));
    }

    private Result<Deciding.Decided> decided(
            Caller caller, Place place, Map<String, ? extends @Nullable Object> input, InputStyle style) {
        Optional<Lease> running = sectors.lease(place.sector());
        if (running.isEmpty()) {
            return Result.refused(
                    sectors.find(place.sector()).map(SectorProblems::refused).orElseGet(Problem::notFound));
        }
        try (Lease lease = running.get()) {
            Optional<Screen> screen = lease.definition().screen(place.screen());
            return screen.flatMap(s -> s.action(place.action()))
                    .map(action -> deciding.of(caller, lease, screen.get(), action, place.period(), input, style))
                    .orElseGet(() -> Result.refused(Problem.notFound()));
        }
    }

    /** Each record judged, or everything that was found about all of them. */
    private Result<List<Prepared>> prepared(
            Caller caller, String sector, Deciding.Decided decided, List<Meant.One> meant) {
        List<Prepared> ready = new ArrayList<>();
        Set<Finding> findings = new LinkedHashSet<>();
        @Nullable Problem first = null;
        for (Meant.One one : meant) {
            Result<Prepared> result = prepared(caller, sector, one);
            if (result.isDone()) {
                ready.add(result.value());
            } else {
                first = first == null ? result.problem() : first;
                result.problem().findings().forEach(f -> findings.add(said(decided, one, meant.size() > 1, f)));
            }
        }
        return first == null
                ? Result.done(ready)
                : Result.refused(new Problem(first.kind(), first.detail(), List.copyOf(findings)));
    }

    /** A finding about a record, where the reader of the action's form finds it: at an input of the same name, or above the form. */
    private static Finding said(Deciding.Decided decided, Meant.One one, boolean several, Finding found) {
        boolean here = found.field().equals(RecordMark.WORD)
                || decided.action().inputs().stream().anyMatch(f -> f.code().equals(found.field()));
        RecordView record = one.record();
        Text message = several && record != null
                ? Text.of(
                        record.title().id() + ": " + found.message().id(),
                        record.title().en() + ": " + found.message().en())
                : found.message();
        return new Finding(found.code(), found.severity(), message, found.basis(), here ? found.field() : "");
    }

    private Result<Prepared> prepared(Caller caller, String sector, Meant.One one) {
        Outcome.Step step = one.step();
        RecordView record = one.record();
        Map<String, Object> values = new LinkedHashMap<>();
        step.values().forEach((code, value) -> values.put(code, Bodies.plain(value)));
        if (record == null) {
            return preparing.creating(caller, sector, step.type(), values, InputStyle.PROGRAMS);
        }
        return step.kind().equals("move")
                ? moving.moving(caller, sector, step.type(), record.id(), record.version(), step.move())
                : preparing.changing(
                        caller,
                        sector,
                        step.type(),
                        record.id(),
                        record.version(),
                        values.keySet(),
                        values,
                        InputStyle.PROGRAMS);
    }

    private static Result<Done> keep(Tx tx, Caller caller, Place place, Deciding.Decided decided, List<Prepared> all) {
        List<RecordView> kept = new ArrayList<>();
        Set<Finding> warnings = new LinkedHashSet<>();
        for (Prepared one : all) {
            Result<RecordView> done = one.keep(tx);
            if (!done.isDone()) {
                return Result.refused(done.problem());
            }
            kept.add(done.value());
            warnings.addAll(done.warnings());
        }
        if (!decided.outcome().notices().isEmpty()) {
            String source = place.screen() + "/" + place.action();
            tx.port(NoticeStore.class)
                    .ran(
                            place.sector(),
                            source,
                            caller.region().orElseThrow(),
                            decided.today(),
                            decided.outcome().notices().stream()
                                    .map(notice -> told(source, decided.today(), notice))
                                    .toList());
        }
        tx.audit(AuditNote.of("screen.act", "sector", place.sector())
                .in(caller.region().orElseThrow())
                .with("screen", place.screen())
                .with("action", place.action())
                .with(
                        "records",
                        String.join(" ", kept.stream().map(RecordView::id).toList()))
                .with("notices", String.valueOf(decided.outcome().notices().size())));
        return Result.done(new Done(decided.outcome().sentence(), kept), List.copyOf(warnings));
    }

    private static NoticeStore.Told told(String source, LocalDate today, Notice notice) {
        return new NoticeStore.Told(
                source,
                today,
                notice.words(),
                notice.screen().<@Nullable String>map(s -> s).orElse(null),
                notice.due().<@Nullable LocalDate>map(d -> d).orElse(null));
    }
}
