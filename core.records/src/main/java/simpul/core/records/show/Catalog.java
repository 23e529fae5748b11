package simpul.core.records.show;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Caller;
import simpul.core.model.calendar.WorkingDays;
import simpul.core.model.module.Lease;
import simpul.core.model.module.SectorModule;
import simpul.core.model.module.Sectors;
import simpul.core.model.parameter.Parameters;
import simpul.core.model.record.SectorAccess;
import simpul.core.model.record.SectorCatalog;
import simpul.core.model.record.SectorShape;
import simpul.core.model.record.TypeShape;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.sector.question.Target;
import simpul.core.model.sector.record.Code;
import simpul.core.model.sector.record.CodeList;
import simpul.core.model.text.Text;
import simpul.core.records.ask.Targets;
import simpul.core.records.keep.Gate;
import simpul.core.records.keep.SectorProblems;
import simpul.core.records.keep.Vocabularies;
import simpul.core.records.values.Shapes;

/** Looks at what runs, without letting anything of a module out. Thread-safe. */
@Component
public final class Catalog implements SectorCatalog {
    private final Sectors sectors;
    private final Gate gate;
    private final WorkingDays days;
    private final Parameters parameters;
    private final Vocabularies vocabularies;

    @Activate
    public Catalog(
            @Reference Sectors sectors,
            @Reference Gate gate,
            @Reference WorkingDays days,
            @Reference Parameters parameters,
            @Reference Vocabularies vocabularies) {
        this.sectors = sectors;
        this.gate = gate;
        this.days = days;
        this.parameters = parameters;
        this.vocabularies = vocabularies;
    }

    @Override
    public List<SectorShape> running() {
        return sectors.all().stream()
                .map(SectorModule::id)
                .flatMap(id -> shape(sectors.lease(id)).stream())
                .toList();
    }

    @Override
    public Result<SectorShape> sector(String id) {
        return shape(sectors.known(id))
                .map(Result::done)
                .orElseGet(() -> Result.refused(
                        sectors.find(id).map(SectorProblems::refused).orElseGet(Problem::notFound)));
    }

    @Override
    public Result<SectorShape> readable(Caller caller, String id) {
        Result<SectorShape> running = sector(id);
        if (running.isDone()) {
            return Result.done(running.value().and(vocabularies.others(running.value(), caller.scope())));
        }
        List<TypeShape> left = vocabularies.left(id);
        return left.isEmpty() ? running : Result.done(SectorShape.left(id, title(id), left));
    }

    private Text title(String id) {
        return sectors.find(id)
                .map(SectorModule::title)
                .or(() -> vocabularies.title(id))
                .orElseGet(() -> Text.same(id));
    }

    private Optional<SectorShape> shape(Optional<Lease> running) {
        if (running.isEmpty()) {
            return Optional.empty();
        }
        try (Lease lease = running.get()) {
            return Optional.of(Shapes.of(lease.definition(), lease.version(), days.today("")));
        }
    }

    @Override
    public SectorAccess access(Caller caller, String sector) {
        return gate.access(caller, sector);
    }

    @Override
    public Map<String, Target> targets(Caller caller, String sector) {
        Optional<Lease> running = sectors.known(sector);
        if (running.isEmpty()) {
            return Map.of();
        }
        try (Lease lease = running.get()) {
            return Targets.all(parameters, lease.definition(), caller.region().orElse(null), gate.today(caller));
        }
    }

    @Override
    public Optional<List<Code>> codes(String sector, String list, LocalDate on) {
        return codeList(sector, list).flatMap(l -> l.on(on)).map(edition -> edition.codes());
    }

    @Override
    public Optional<CodeList> codeList(String sector, String list) {
        Optional<Lease> running = sectors.known(sector);
        if (running.isEmpty()) {
            return Optional.empty();
        }
        try (Lease lease = running.get()) {
            return lease.definition().codeList(list);
        }
    }
}
