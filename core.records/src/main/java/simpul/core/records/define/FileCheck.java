package simpul.core.records.define;

import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Collectors;
import simpul.core.model.file.Files;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.FieldKind;
import simpul.core.model.sector.record.PartType;
import simpul.core.model.sector.record.RecordType;

/** Checks the files of one record type: where they cannot stand, and what is said of them. */
final class FileCheck {
    private static final BigDecimal MB = BigDecimal.valueOf(1024L * 1024);
    private static final BigDecimal MOST = BigDecimal.valueOf(Files.MOST_BYTES);

    private final RecordType type;
    private final Faults faults;

    FileCheck(RecordType type, Faults faults) {
        this.type = type;
        this.faults = faults;
    }

    void check() {
        type.fields().forEach(f -> field(type.code() + "." + f.code(), f));
        for (PartType part : type.parts()) {
            for (Field<?> field : part.fields()) {
                if (isFile(field)) {
                    fault(
                            type.code() + "." + part.code() + "." + field.code(),
                            "Rincian tidak memuat berkas; jadikan isian catatannya.",
                            "A part holds no files; make it a field of the record.");
                }
            }
        }
        type.constraints()
                .forEach(c -> c.fields().stream()
                        .filter(FileCheck::isFile)
                        .forEach(f -> fault(
                                type.code() + "." + c.code(),
                                "Kendala tidak melihat berkas '" + f.code() + "'; turunkan isian darinya.",
                                "A constraint does not look at the file '" + f.code() + "'; derive a field from it.")));
        type.key().stream()
                .filter(FileCheck::isFile)
                .forEach(f -> fault(
                        type.code() + ".key",
                        "Berkas '" + f.code() + "' tidak dapat menjadi kunci.",
                        "The file '" + f.code() + "' cannot be a key."));
        Set<String> files = type.fields().stream()
                .filter(FileCheck::isFile)
                .map(Field::code)
                .collect(Collectors.toSet());
        type.upcasts()
                .forEach(u -> u.steps().stream()
                        .filter(s -> s.kind().equals("defaulted") && files.contains(s.code()))
                        .forEach(s -> fault(
                                type.code() + "." + s.code(),
                                "Berkas tidak punya nilai bawaan.",
                                "A file has no default.")));
    }

    private void field(String where, Field<?> field) {
        if (!isFile(field)) {
            if (!field.accepted().isEmpty()
                    || field.most().isPresent() && field.least().isEmpty()) {
                fault(
                        where,
                        "accepts() dan largest() hanya untuk berkas.",
                        "accepts() and largest() are for files only.");
            }
            return;
        }
        if (field.isQueryable() || field.isSearchable()) {
            fault(
                    where,
                    "Berkas tidak dapat ditanyakan atau dicari; turunkan isian darinya.",
                    "A file cannot be queried or searched; derive a field from it.");
        }
        if (type.isDerived(field)) {
            fault(where, "Berkas diunggah, bukan dihitung.", "A file is uploaded and not computed.");
        }
        field.accepted().stream()
                .filter(m -> !Files.TYPES.contains(m))
                .forEach(m -> fault(
                        where,
                        "Jenis berkas '" + m + "' tidak disimpan; pilih dari " + Files.TYPES + ".",
                        "Files of the type '" + m + "' are not kept; choose from " + Files.TYPES + "."));
        if (field.most()
                .filter(most -> most.compareTo(MB) < 0 || most.compareTo(MOST) > 0)
                .isPresent()) {
            fault(where, "Berkas paling besar 1 sampai 25 MB.", "The largest file is 1 to 25 MB.");
        }
    }

    private static boolean isFile(Field<?> field) {
        return field.kind().equals(FieldKind.FILE);
    }

    private void fault(String where, String id, String en) {
        faults.add("DEFINITION_FILE", where, id, en);
    }
}
