package simpul.core.web.page.sector;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import simpul.core.model.access.Caller;
import simpul.core.model.file.Files;
import simpul.core.model.file.MediaTypes;
import simpul.core.model.record.FieldShape;
import simpul.core.model.record.RecordFiles;
import simpul.core.model.record.RecordView;
import simpul.core.model.sector.record.RecordFile;
import simpul.core.web.page.Form;
import simpul.core.web.ui.Field;
import simpul.core.web.ui.HeldFile;
import simpul.core.web.ui.Messages;

/** The files that a record's form holds: the record's own, and those uploaded while it is filled in. For one request. */
final class AttachedFiles {
    /** Below this name a form says which file stands in a field. */
    static final String HELD = "berkas.";
    /** Below this name it says which is to be taken away. */
    static final String LET_GO = "lepas.";

    private final Messages t;
    private final Caller caller;
    private final RecordFiles files;
    private final String sector;
    private final String type;
    private final @Nullable RecordView record;

    AttachedFiles(
            Messages t, Caller caller, RecordFiles files, String sector, String type, @Nullable RecordView record) {
        this.t = t;
        this.caller = caller;
        this.files = files;
        this.sector = sector;
        this.type = type;
        this.record = record;
    }

    Field input(FieldShape shape, String name, String label, Form form) {
        String id = form.value(HELD + shape.code());
        Field field = Field.file(name, label).accept(String.join(",", types(shape)));
        return id.isEmpty()
                ? field
                : held(shape, id)
                        .map(file -> field.holding(new HeldFile(
                                HELD + shape.code(),
                                id,
                                t.get("part.fileIs", file.name(), MediaTypes.word(file.type()), t.bytes(file.size())),
                                href(shape, id),
                                LET_GO + shape.code(),
                                form.value(LET_GO + shape.code()).equals("ya"))))
                        .orElse(field);
    }

    /** What may be chosen. */
    String hint(FieldShape shape) {
        long most = shape.most() == null ? Files.MOST_BYTES : shape.most().longValueExact();
        String kinds = types(shape).stream().map(MediaTypes::word).collect(Collectors.joining(", "));
        return t.get("sector.fileHint", kinds, most / (1024 * 1024));
    }

    private Optional<RecordFile> held(FieldShape shape, String id) {
        return own(shape)
                .filter(file -> file.id().equals(id))
                .or(() -> files.waiting(caller, sector, type, shape.code(), id));
    }

    private Optional<RecordFile> own(FieldShape shape) {
        return record != null && record.values().get(shape.code()) instanceof RecordFile file
                ? Optional.of(file)
                : Optional.empty();
    }

    private String href(FieldShape shape, String id) {
        return record != null && own(shape).filter(file -> file.id().equals(id)).isPresent()
                ? Place.file(record, shape.code())
                : "";
    }

    private static List<String> types(FieldShape shape) {
        return shape.options().isEmpty()
                ? Files.TYPES
                : shape.options().stream().map(FieldShape.Option::code).toList();
    }
}
