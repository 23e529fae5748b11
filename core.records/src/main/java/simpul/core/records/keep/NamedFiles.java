package simpul.core.records.keep;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import simpul.core.model.record.RecordFileStore;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.FieldKind;
import simpul.core.model.sector.record.RecordFile;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.store.Store;
import simpul.core.records.input.FileInput;

/** Finds the files that input names: those of the record itself, and those that its writer uploaded for it. For one request. */
final class NamedFiles {
    private final Writing.Task task;
    private final String sector;
    private final Store store;

    NamedFiles(Writing.Task task, String sector, Store store) {
        this.task = task;
        this.sector = sector;
        this.store = store;
    }

    /** The inputs with files in the place of what names them; what names none stays, and is refused by its reader. */
    List<? extends Map<String, ? extends @Nullable Object>> found(
            RecordType type, List<? extends Map<String, ? extends @Nullable Object>> inputs) {
        List<Field<?>> fields = type.fields().stream()
                .filter(f -> f.kind().equals(FieldKind.FILE))
                .toList();
        return fields.isEmpty()
                ? inputs
                : inputs.stream().map(input -> found(type, fields, input)).toList();
    }

    private Map<String, @Nullable Object> found(
            RecordType type, List<Field<?>> fields, Map<String, ? extends @Nullable Object> input) {
        Map<String, @Nullable Object> known = new HashMap<>(input);
        for (Field<?> field : fields) {
            Optional.<Object>ofNullable(input.get(field.code()))
                    .flatMap(FileInput::id)
                    .flatMap(id -> find(type, field, id))
                    .ifPresent(file -> known.put(field.code(), file));
        }
        return known;
    }

    private Optional<RecordFile> find(RecordType type, Field<?> field, String id) {
        if (task.base().kept().get(field.code()) instanceof RecordFile kept
                && kept.id().equals(id)) {
            return Optional.of(kept);
        }
        return store.read(
                task.caller().scope(),
                tx -> tx.port(RecordFileStore.class)
                        .waiting(task.caller().post(), sector, type.code(), field.code(), id));
    }
}
