package simpul.core.records.keep;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Caller;
import simpul.core.model.audit.AuditNote;
import simpul.core.model.audit.PersonalFacts;
import simpul.core.model.module.Lease;
import simpul.core.model.module.Returned;
import simpul.core.model.module.Sectors;
import simpul.core.model.parameter.Parameters;
import simpul.core.model.record.FileImport;
import simpul.core.model.record.ImportState;
import simpul.core.model.record.ImportStore;
import simpul.core.model.record.RecordErasure;
import simpul.core.model.record.RecordStore;
import simpul.core.model.record.RecordView;
import simpul.core.model.record.Saving;
import simpul.core.model.record.StoredRecord;
import simpul.core.model.region.Regions;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.PartType;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.Row;
import simpul.core.model.store.Call;
import simpul.core.model.store.Store;
import simpul.core.model.store.Tx;
import simpul.core.model.text.Text;
import simpul.core.records.ask.ParameterLook;
import simpul.core.records.ask.SectorParameters;
import simpul.core.records.flow.Bases;
import simpul.core.records.judge.Draft;
import simpul.core.records.judge.Forgotten;
import simpul.core.records.values.Columns;
import simpul.core.records.values.RowBodies;

/**
 * Erases what records say about persons, and computes again what was derived from it. No rule and no constraint is asked: nothing may stand in the way of it.
 * Thread-safe.
 */
@Component
public final class ErasureDesk implements RecordErasure {
    private final Sectors sectors;
    private final Gate gate;
    private final Existing existing;
    private final RecordSaver saver;
    private final Store store;
    private final Parameters parameters;

    @Activate
    public ErasureDesk(
            @Reference Sectors sectors,
            @Reference Gate gate,
            @Reference Vocabularies vocabularies,
            @Reference Store store,
            @Reference Regions regions,
            @Reference Parameters parameters) {
        this.sectors = sectors;
        this.gate = gate;
        this.existing = new Existing(gate, vocabularies, store);
        this.saver = new RecordSaver(regions, gate);
        this.store = store;
        this.parameters = parameters;
    }

    @Override
    public Result<RecordView> erase(Call call, String sector, String type, String id, int version) {
        Caller caller = call.caller();
        return existing.find(caller, sector, type, id, version)
                .then(found -> !found.ways().isShared()
                        ? left(caller, sector, type, found.record())
                                .then(left -> store.write(call, tx -> erase(tx, caller, left, found.record())))
                        : Result.refused(Problem.notFound()));
    }

    /** What is to stay of a record. */
    private record Left(RecordType type, Map<String, Object> values) {}

    private Result<Left> left(Caller caller, String sector, String type, StoredRecord record) {
        return Anew.whenCutOff(() -> leased(caller, sector, type, record));
    }

    private Result<Left> leased(Caller caller, String sector, String type, StoredRecord record) {
        Optional<Problem> refused = gate.carrierRefused(caller, sector);
        if (refused.isPresent()) {
            return Result.refused(refused.get());
        }
        Optional<Lease> running = sectors.lease(sector);
        if (running.isEmpty()) {
            return Result.refused(
                    sectors.find(sector).map(SectorProblems::refused).orElseGet(Problem::notFound));
        }
        try (Lease lease = running.get()) {
            return lease.definition()
                    .record(type)
                    .map(known -> left(caller, lease, known, record))
                    .orElseGet(() -> Result.refused(Problem.notFound()));
        }
    }

    /** Derivations run while no transaction is open; one that hangs leaves the record as it is, so that nobody thinks it erased. */
    private Result<Left> left(Caller caller, Lease lease, RecordType type, StoredRecord record) {
        Map<String, Object> values = Bases.values(type, record);
        Map<String, Object> rest = without(values, type);
        ParameterLook look = SectorParameters.of(parameters, lease.definition());
        Returned<Map<String, Object>> computed = lease.call(
                "derivation " + type.code(),
                () -> Forgotten.of(type, values, rest, record.region(), gate.today(caller), look));
        return computed.value()
                .map(left -> Result.done(new Left(type, left)))
                .orElseGet(() -> Result.refused(
                        SectorProblems.failed(computed.diagnosis().orElseThrow())));
    }

    private Result<RecordView> erase(Tx tx, Caller caller, Left left, StoredRecord record) {
        RecordType type = left.type();
        Map<String, Object> rest = left.values();
        List<FileImport> imports = tx.port(ImportStore.class).kept(record.region(), record.sector(), record.type());
        if (imports.stream().anyMatch(ErasureDesk::isGoingOn)) {
            return Result.refused(underWay());
        }
        StoredRecord erased = Keeping.erased(type, Draft.of(rest), record.at(tx.now()), record);
        Saving saving = tx.port(RecordStore.class)
                .save(erased, Columns.project(type, rest, erased.state()).yielding());
        if (!saving.kept()) {
            return Result.refused(Keeping.refused(type, rest, erased.state(), saving, List.of()));
        }
        SharedRecords.keep(tx, type, List.of(erased));
        HeldFiles.keep(tx, caller, erased, record);
        ImportForgetting.forget(tx, imports, "erasure");
        int facts = tx.port(PersonalFacts.class).erase("record", record.id());
        tx.audit(AuditNote.of("record.erase", "record", record.id())
                .in(record.region())
                .with("sector", record.sector())
                .with("type", record.type())
                .with("version", String.valueOf(erased.version()))
                .with("facts", String.valueOf(facts))
                .with("imports", String.valueOf(imports.size())));
        return Result.done(saver.view(tx, caller, erased, Vocabulary.of(type), true));
    }

    private static boolean isGoingOn(FileImport work) {
        return work.state() == ImportState.WAITING || work.state() == ImportState.RUNNING;
    }

    private static Problem underWay() {
        return Problem.of(
                ProblemKind.CONFLICT,
                Text.of(
                        "Sebuah impor jenis catatan ini masih berjalan dan dapat memuat data yang sama. Tunggu sampai selesai"
                                + " atau hentikan, lalu hapus lagi.",
                        "An import of this type is going on and may hold the same data. Wait for its end or stop it, then"
                                + " erase again."));
    }

    private static Map<String, Object> without(Map<String, Object> values, RecordType type) {
        Map<String, Object> rest = new LinkedHashMap<>(values);
        type.fields().stream().filter(Field::isPersonal).forEach(f -> rest.remove(f.code()));
        for (PartType part : type.parts()) {
            List<Row> rows = new ArrayList<>();
            for (Row row : RowBodies.rows(rest, part.code())) {
                Map<String, Object> cells = new LinkedHashMap<>(row.values());
                part.fields().stream().filter(Field::isPersonal).forEach(f -> cells.remove(f.code()));
                rows.add(Row.of(part, row.index(), cells));
            }
            if (!rows.isEmpty()) {
                rest.put(part.code(), rows);
            }
        }
        return rest;
    }
}
