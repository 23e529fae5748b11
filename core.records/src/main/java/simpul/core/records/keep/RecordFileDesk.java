package simpul.core.records.keep;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Caller;
import simpul.core.model.audit.AuditNote;
import simpul.core.model.file.Files;
import simpul.core.model.file.StoredFile;
import simpul.core.model.id.Entropy;
import simpul.core.model.module.Lease;
import simpul.core.model.module.Sectors;
import simpul.core.model.record.DepositedFile;
import simpul.core.model.record.RecordFileStore;
import simpul.core.model.record.RecordFiles;
import simpul.core.model.record.Records;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.FieldKind;
import simpul.core.model.sector.record.RecordFile;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.store.Call;
import simpul.core.model.store.Store;
import simpul.core.records.input.FileInput;

/** Receives files for records and gives them out to who sees the record. Thread-safe. */
@Component
public final class RecordFileDesk implements RecordFiles {
    /** Where the file stands in what was sent. */
    private static final String FILE = "file";

    private final Sectors sectors;
    private final Gate gate;
    private final Records records;
    private final Files files;
    private final Store store;
    private final Entropy entropy;

    @Activate
    public RecordFileDesk(
            @Reference Sectors sectors,
            @Reference Gate gate,
            @Reference Records records,
            @Reference Files files,
            @Reference Store store,
            @Reference Entropy entropy) {
        this.sectors = sectors;
        this.gate = gate;
        this.records = records;
        this.files = files;
        this.store = store;
        this.entropy = entropy;
    }

    @Override
    public Result<RecordFile> deposit(Call call, String sector, String type, String field, Path upload, String name) {
        Caller caller = call.caller();
        return field(caller, sector, type, field)
                .then(known -> files.keep(
                        call.scope(),
                        caller.region().orElseThrow(),
                        upload,
                        name,
                        stored -> keep(call, sector, type, known, stored, name)));
    }

    private Result<RecordFile> keep(
            Call call, String sector, String type, Field<?> field, StoredFile stored, String name) {
        RecordFile file = RecordFile.of(entropy.id(), name, stored.type(), stored.size(), stored.sha256());
        List<Finding> unfit = FileInput.unfit(field, file).stream()
                .map(f -> new Finding(f.code(), f.severity(), f.message(), f.basis(), FILE))
                .toList();
        if (!unfit.isEmpty()) {
            return Result.refused(Problem.invalid(unfit));
        }
        Caller caller = call.caller();
        String region = caller.region().orElseThrow();
        return store.write(call, tx -> {
            tx.port(RecordFileStore.class)
                    .deposit(new DepositedFile(file, region, caller.post(), sector, type, field.code(), tx.now()));
            // Its name may be a person's; the record that takes it over says it, where it can be erased.
            tx.audit(AuditNote.of("record.file", "file", file.id())
                    .in(region)
                    .with("sector", sector)
                    .with("type", type)
                    .with("field", field.code()));
            return Result.done(file);
        });
    }

    /** A field for which the caller may upload files now. */
    private Result<Field<?>> field(Caller caller, String sector, String type, String field) {
        Optional<Problem> refused = gate.writingRefused(caller, sector);
        if (refused.isPresent()) {
            return Result.refused(refused.get());
        }
        Optional<Lease> running = sectors.lease(sector);
        if (running.isEmpty()) {
            return Result.refused(
                    sectors.find(sector).map(SectorProblems::refused).orElseGet(Problem::notFound));
        }
        try (Lease lease = running.get()) {
            Optional<RecordType> known = lease.definition().record(type);
            return known.isEmpty() ? Result.refused(Problem.notFound()) : file(known.get(), field);
        }
    }

    private static Result<Field<?>> file(RecordType type, String field) {
        Optional<Field<?>> known = type.field(field).filter(f -> f.kind().equals(FieldKind.FILE));
        return known.isPresent()
                ? Result.done(known.get())
                : Result.refused(Problem.invalid(List.of(FileInput.noField(field))));
    }

    @Override
    public Optional<RecordFile> waiting(Caller caller, String sector, String type, String field, String id) {
        return store.read(
                caller.scope(), tx -> tx.port(RecordFileStore.class).waiting(caller.post(), sector, type, field, id));
    }

    @Override
    public Result<Opened> open(Caller caller, String sector, String type, String record, String field) {
        return records.find(caller, sector, type, record).then(seen -> {
            if (!(seen.values().get(field) instanceof RecordFile file)) {
                return Result.refused(Problem.notFound());
            }
            Optional<String> region = store.read(
                    caller.scope(), tx -> tx.port(RecordFileStore.class).place(record, file.id()));
            return region.isEmpty()
                    ? Result.refused(Problem.notFound())
                    : Result.done(new Opened(file, () -> files.open(caller.scope(), region.get(), file.sha256())));
        });
    }
}
