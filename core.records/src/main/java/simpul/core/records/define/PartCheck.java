package simpul.core.records.define;

import java.util.ArrayList;
import java.util.List;
import simpul.core.model.sector.record.CodeList;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.FieldKind;
import simpul.core.model.sector.record.PartType;
import simpul.core.model.sector.record.RecordType;

/** Checks the parts of one record type, besides their fields by themselves. */
final class PartCheck {
    private final RecordType type;
    private final Faults faults;

    PartCheck(RecordType type, Faults faults) {
        this.type = type;
        this.faults = faults;
    }

    void check(PartType part) {
        String where = type.code() + "." + part.code();
        faults.form(where, part.code(), Faults.CODE);
        List<String> codes =
                new ArrayList<>(part.fields().stream().<String>map(Field::code).toList());
        codes.addAll(part.declaredTwice());
        faults.unique(where, codes);
        if (part.fields().isEmpty()) {
            faults.add("DEFINITION_PART", where, "Rincian tanpa isian.", "A part without fields.");
        }
        part.fields().forEach(f -> field(where + "." + f.code(), f));
        part.onePer().ifPresent(f -> onePer(where, part, f));
    }

    private void field(String where, Field<?> field) {
        if (field.kind().equals(FieldKind.AGREEMENT)) {
            faults.add(
                    "DEFINITION_PART",
                    where,
                    "Perjanjian disebut oleh catatan, bukan oleh rinciannya.",
                    "An agreement is named by a record and not by its rows.");
        }
        if (field.isQueryable() || field.isSearchable()) {
            faults.add(
                    "DEFINITION_PART",
                    where,
                    "Isian rincian tidak dapat ditanyakan atau dicari; turunkan nilainya ke isian catatan.",
                    "A field of a part cannot be queried or searched; derive a field of the record from it.");
        }
    }

    private void onePer(String where, PartType part, Field<String> field) {
        if (part.field(field.code()).isEmpty() || !field.kind().equals(FieldKind.CODE)) {
            faults.add(
                    "DEFINITION_ONE_PER",
                    where,
                    "Satu baris per kode memerlukan isian daftar kode dari rincian itu.",
                    "One row per code needs a code field of the part.");
        }
        if (part.fields().size() == 1) {
            faults.add(
                    "DEFINITION_ONE_PER",
                    where,
                    "Rincian hanya berisi kodenya.",
                    "The part says nothing beside its code.");
        }
        if (field.codes().filter(PartCheck::isLong).isPresent()) {
            faults.add(
                    "DEFINITION_ONE_PER",
                    where,
                    "Daftar kode lebih dari " + PartType.MOST_ROWS + " baris.",
                    "The code list has more than " + PartType.MOST_ROWS + " entries.");
        }
    }

    private static boolean isLong(CodeList list) {
        return list.editions().stream().anyMatch(e -> e.codes().size() > PartType.MOST_ROWS);
    }
}
