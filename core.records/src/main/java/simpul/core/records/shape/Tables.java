package simpul.core.records.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Scope;
import simpul.core.model.access.SystemTask;
import simpul.core.model.audit.AuditNote;
import simpul.core.model.module.RecordTables;
import simpul.core.model.parameter.ParameterDeclarations;
import simpul.core.model.record.DueStore;
import simpul.core.model.record.FillStore;
import simpul.core.model.record.ShapeStore;
import simpul.core.model.record.ShareStore;
import simpul.core.model.record.TableShape;
import simpul.core.model.record.TypeShape;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.sector.Definition;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.store.Call;
import simpul.core.model.store.Store;
import simpul.core.records.ask.SectorParameters;
import simpul.core.records.due.DueRows;
import simpul.core.records.values.Columns;
import simpul.core.records.values.Readings;
import simpul.core.records.values.Shapes;

/** Prepares projection tables; leaves alone what already fits, so that an ordinary start writes nothing. Thread-safe. */
@Component
public final class Tables implements RecordTables {
    private final Store store;
    private final ParameterDeclarations parameters;

    @Activate
    public Tables(@Reference Store store, @Reference ParameterDeclarations parameters) {
        this.store = store;
        this.parameters = parameters;
    }

    @Override
    public Result<Integer> judge(Definition definition) {
        Needed needed = needed(definition, "");
        return needed.faults().isEmpty()
                ? Result.done(needed.columns())
                : Result.refused(Problem.invalid(needed.faults()));
    }

    @Override
    public Result<Integer> prepare(Definition definition, String version) {
        Needed needed = needed(definition, version);
        return needed.faults().isEmpty()
                ? made(definition, version, needed)
                : Result.refused(Problem.invalid(needed.faults()));
    }

    @Override
    public Result<Integer> restore(Definition definition, String version) {
        return made(definition, version, needed(definition, version));
    }

    private Result<Integer> made(Definition definition, String version, Needed needed) {
        Result<Integer> grown = needed.tables().isEmpty()
                ? Result.done(0)
                : grow(definition, version, needed.tables(), needed.columns(), needed.fresh());
        if (grown.isDone()) {
            parameters.declare(SectorParameters.owner(definition.id()), SectorParameters.declared(definition));
        }
        return grown;
    }

    /** What a definition needs beyond what is kept, or what of it contradicts that. */
    private record Needed(List<TableShape> tables, int columns, List<RecordType> fresh, List<Finding> faults) {}

    private record Stored(List<TableShape> kept, List<TableShape> left) {}

    private Needed needed(Definition definition, String version) {
        Stored stored = store.read(Scope.system(SystemTask.MODULES), tx -> {
            ShapeStore shapes = tx.port(ShapeStore.class);
            return new Stored(shapes.of(definition.id()), shapes.left(definition.id()));
        });
        List<TableShape> kept = stored.kept();
        List<TableShape> wanted = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        int columns = 0;
        for (RecordType type : definition.records()) {
            TypeShape shape = Shapes.of(type);
            TableShape table = new TableShape(
                    definition.id(),
                    type.code(),
                    type.schema(),
                    version,
                    Columns.of(shape),
                    ShapeJson.write(shape),
                    Lookups.of(definition, type));
            Optional<TableShape> before =
                    kept.stream().filter(k -> k.type().equals(type.code())).findFirst();
            before.filter(old -> !old.shape().equals(table.shape()))
                    .ifPresent(old -> findings.addAll(Contradictions.of(old, shape)));
            before.ifPresent(now -> stored.left().stream()
                    .filter(old ->
                            old.type().equals(type.code()) && !old.shape().equals(table.shape()))
                    // What is kept now was held against those below it when it came.
                    .filter(old -> old.schema() > now.schema() || old.schema() == type.schema())
                    .forEach(old -> findings.addAll(Contradictions.ofLeft(old, shape))));
            if (before.filter(old -> fits(old, table)).isEmpty()) {
                wanted.add(table);
                columns += (int) table.columns().stream()
                        .filter(c -> before.filter(b -> b.columns().contains(c)).isEmpty())
                        .count();
            }
        }
        List<String> known = kept.stream().map(TableShape::type).toList();
        List<RecordType> fresh = definition.records().stream()
                .filter(type -> !known.contains(type.code()))
                .toList();
        return new Needed(wanted, columns, fresh, findings);
    }

    private static boolean fits(TableShape old, TableShape wanted) {
        return old.shape().equals(wanted.shape())
                && old.indexes().equals(wanted.indexes())
                && old.columns().containsAll(wanted.columns());
    }

    private Result<Integer> grow(
            Definition definition, String version, List<TableShape> wanted, int columns, List<RecordType> fresh) {
        return store.write(Call.system(SystemTask.MODULES), tx -> {
            ShapeStore shapes = tx.port(ShapeStore.class);
            wanted.forEach(shapes::grow);
            for (RecordType type : definition.records()) {
                if (wanted.stream().anyMatch(w -> w.type().equals(type.code()))) {
                    type.workflow()
                            .ifPresent(flow -> shapes.begin(
                                    definition.id(), type.code(), flow.start().code()));
                    tx.port(ShareStore.class)
                            .shareAll(
                                    definition.id(),
                                    type.code(),
                                    Shapes.of(type).shares());
                    tx.port(DueStore.class)
                            .declare(definition.id(), type.code(), DueRows.mark(Shapes.of(type)), fresh.contains(type));
                }
            }
            // An empty table is filled.
            fresh.forEach(type -> tx.port(FillStore.class)
                    .keep(
                            definition.id(),
                            type.code(),
                            new FillStore.Fill(Readings.of(type).mark(), "", true, "", type.schema(), 0)));
            tx.audit(AuditNote.of("module.prepare", "sector", definition.id())
                    .with("version", version)
                    .with("columns", String.valueOf(columns)));
            return Result.done(columns);
        });
    }
}
