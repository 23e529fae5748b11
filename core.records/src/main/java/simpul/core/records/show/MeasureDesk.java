package simpul.core.records.show;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Scope;
import simpul.core.model.evaluation.MeasuredMatter;
import simpul.core.model.evaluation.MeasuredTarget;
import simpul.core.model.evaluation.Measurement;
import simpul.core.model.evaluation.Measurements;
import simpul.core.model.evaluation.SectorRecord;
import simpul.core.model.module.Lease;
import simpul.core.model.module.Returned;
import simpul.core.model.module.Sectors;
import simpul.core.model.parameter.Parameters;
import simpul.core.model.record.PlanColumn;
import simpul.core.model.record.RecordStore;
import simpul.core.model.record.ShapeStore;
import simpul.core.model.record.StoredRecord;
import simpul.core.model.record.TableShape;
import simpul.core.model.record.TypeShape;
import simpul.core.model.record.Where;
import simpul.core.model.region.Regions;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Coverage;
import simpul.core.model.sector.question.Indicator;
import simpul.core.model.sector.question.Span;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Store;
import simpul.core.model.store.Tx;
import simpul.core.model.text.Text;
import simpul.core.records.ask.Covering;
import simpul.core.records.ask.Days;
import simpul.core.records.ask.KnownAnswers;
import simpul.core.records.ask.ParameterReading;
import simpul.core.records.ask.SectorParameters;
import simpul.core.records.ask.Targets;
import simpul.core.records.keep.RecordTitles;
import simpul.core.records.keep.SectorProblems;
import simpul.core.records.shape.ShapeJson;
import simpul.core.records.values.Readings;

/** Measures agreements for evaluations, and finds the records that stand behind an activity. Thread-safe. */
@Component
public final class MeasureDesk implements Measurements {
    private static final int MOST_RECORDS = 50;

    private final Sectors sectors;
    private final Store store;
    private final Parameters parameters;
    private final Regions regions;

    @Activate
    public MeasureDesk(
            @Reference Sectors sectors,
            @Reference Store store,
            @Reference Parameters parameters,
            @Reference Regions regions) {
        this.sectors = sectors;
        this.store = store;
        this.parameters = parameters;
        this.regions = regions;
    }

    @Override
    public List<Measurement> measure(Scope scope, MeasuredMatter matter) {
        List<Measurement> measured = new ArrayList<>();
        for (String sector : matter.sectors()) {
            List<Measurement> own = new ArrayList<>();
            if (!isThrough(scope, matter, sector, own)) {
                // By the version that runs then: what a closing evaluation keeps stays as it is.
                own.clear();
                isThrough(scope, matter, sector, own);
            }
            measured.addAll(own);
        }
        return measured;
    }

    /** Whether no switch cut it off. */
    private boolean isThrough(Scope scope, MeasuredMatter matter, String sector, List<Measurement> measured) {
        Optional<Lease> running = sectors.lease(sector);
        if (running.isEmpty()) {
            measured.add(Measurement.absent(sector));
            return true;
        }
        try (Lease lease = running.get()) {
            return isThrough(scope, matter, lease, measured);
        }
    }

    private boolean isThrough(Scope scope, MeasuredMatter matter, Lease lease, List<Measurement> measured) {
        List<Indicator> indicators = lease.definition().indicators();
        List<Aggregate> questions =
                indicators.stream().flatMap(i -> i.asks().stream()).toList();
        ParameterReading reading =
                SectorParameters.of(parameters, lease.definition()).on(matter.region(), matter.last());
        Covering from = new Covering(of(matter), days(matter), matter.region(), Coverage.OWN, reading);
        KnownAnswers answers =
                store.read(scope, tx -> Asking.of(tx, lease.definition().id(), questions, from));
        boolean through = true;
        for (Indicator indicator : indicators) {
            KnownAnswers own = answers.apart();
            Returned<simpul.core.model.sector.question.Measurement> figure = lease.call(
                    "indicator " + indicator.code(),
                    () -> indicator.function().orElseThrow().apply(own));
            through &= figure.diagnosis().filter(SectorProblems::isCutOff).isEmpty();
            indicator.targetParameter().ifPresent(own.parameters()::value);
            MeasuredTarget target = Targets.of(
                            parameters, lease.definition(), indicator, matter.region(), matter.last())
                    .map(MeasuredTarget::of)
                    .orElse(null);
            measured.add(kept(lease, indicator, figure, own.parameters().used(), target));
        }
        return through;
    }

    private static Measurement kept(
            Lease lease,
            Indicator indicator,
            Returned<simpul.core.model.sector.question.Measurement> returned,
            Map<String, String> used,
            @Nullable MeasuredTarget target) {
        simpul.core.model.sector.question.Measurement m = returned.value()
                .orElseGet(() -> simpul.core.model.sector.question.Measurement.none(
                        "Belum terukur: "
                                + returned.diagnosis().orElseThrow().what().id() + ".",
                        "Not measured: "
                                + returned.diagnosis().orElseThrow().what().en() + "."));
        return new Measurement(
                lease.definition().id(),
                lease.version(),
                indicator.code(),
                indicator.title(),
                indicator.unit(),
                m.value().orElse(null),
                m.because().orElse(null),
                m.numerator().orElse(null),
                m.denominator().orElse(null),
                m.count(),
                used,
                target);
    }

    private static List<Where> of(MeasuredMatter matter) {
        return List.of(
                Where.of("is", PlanColumn.REGION, matter.region()),
                Where.of("is", PlanColumn.AGREEMENT, matter.agreement()));
    }

    private static Days days(MeasuredMatter matter) {
        return new Days(matter.first(), matter.last());
    }

    private static List<Where> context(MeasuredMatter matter) {
        List<Where> where = new ArrayList<>(of(matter));
        where.addAll(days(matter).of(Span.PERIOD));
        return where;
    }

    /** Answers from the stored shapes, so that evidence can be named while a module is absent. */
    @Override
    public List<SectorRecord> records(Scope scope, MeasuredMatter matter) {
        return store.read(
                scope,
                tx -> matter.sectors().stream()
                        .flatMap(sector -> tx.port(ShapeStore.class).of(sector).stream())
                        .flatMap(table -> records(tx, table, matter).stream())
                        .sorted(Comparator.comparing(SectorRecord::happenedOn).reversed())
                        .limit(MOST_RECORDS)
                        .toList());
    }

    private List<SectorRecord> records(Tx tx, TableShape table, MeasuredMatter matter) {
        TypeShape shape = ShapeJson.read(table.shape());
        return tx
                .port(RecordStore.class)
                .page(table.sector(), Readings.of(shape), context(matter), new Cursor(MOST_RECORDS, null))
                .items()
                .stream()
                .map(r -> named(tx, r, shape))
                .toList();
    }

    private SectorRecord named(Tx tx, StoredRecord record, TypeShape shape) {
        Text title = RecordTitles.of(record, shape, tx, regions);
        return new SectorRecord(record.sector(), record.type(), record.id(), title, record.day());
    }
}
