package simpul.core.records.define;

import java.util.ArrayList;
import java.util.List;
import simpul.core.model.sector.Definition;
import simpul.core.model.sector.record.Choice;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.FieldKind;
import simpul.core.model.sector.record.RecordType;

/** Checks the record types of a definition. */
final class TypeCheck {
    private final Definition definition;
    private final Faults faults;

    TypeCheck(Definition definition, Faults faults) {
        this.definition = definition;
        this.faults = faults;
    }

    void check(RecordType type) {
        String where = type.code();
        faults.form(where, type.code(), Faults.CODE);
        if (type.schema() < 1) {
            faults.add("DEFINITION_SCHEMA", where, "Versi skema dimulai dari 1.", "Schema versions begin at 1.");
        }
        List<String> codes =
                new ArrayList<>(type.fields().stream().<String>map(Field::code).toList());
        codes.addAll(type.declaredTwice());
        type.parts().forEach(part -> codes.add(part.code()));
        faults.unique(where, codes);
        type.fields().forEach(f -> field(where + "." + f.code(), f));
        day(type, where);
        if (type.owner().isEmpty()) {
            faults.add("DEFINITION_OWNER", where, "Sebutkan pemilik catatan.", "Say whose the records are.");
        }
        if (type.fields().stream()
                        .filter(f -> f.kind().equals(FieldKind.AGREEMENT))
                        .count()
                > 1) {
            faults.add(
                    "DEFINITION_AGREEMENTS",
                    where,
                    "Satu jenis catatan menyebut paling banyak satu perjanjian.",
                    "A record type names at most one agreement.");
        }
        new ConstraintCheck(definition, faults).check(type);
        new UpcastCheck(type, faults).check();
        PartCheck parts = new PartCheck(type, faults);
        type.parts().forEach(part -> {
            parts.check(part);
            part.fields().forEach(f -> field(where + "." + part.code() + "." + f.code(), f));
        });
        new WorkflowCheck(type, faults).check();
        new StepCheck(type, faults).check();
        new SharingCheck(type, faults).check();
        new FileCheck(type, faults).check();
        new TotalsCheck(type, faults).check();
        new DeadlineCheck(definition, type, faults).check();
        type.derivations().forEach(d -> known(type, where + ".derive", d.field()));
    }

    /** What is wrong with a field by itself. */
    void field(String where, Field<?> field) {
        faults.form(where, field.code(), Faults.CODE);
        if (field.scale() < 0 || field.scale() > 6) {
            faults.add("DEFINITION_SCALE", where, "Skala 0 sampai 6.", "A scale is 0 to 6.");
        }
        if (field.mostCharacters() < 1 || field.mostCharacters() > 4000) {
            faults.add("DEFINITION_LENGTH", where, "Panjang 1 sampai 4.000.", "A length is 1 to 4,000.");
        }
        if (field.least().isPresent() && !field.kind().isNumber()) {
            faults.add("DEFINITION_RANGE", where, "Hanya angka yang punya rentang.", "Only numbers have a range.");
        }
        if (field.least()
                .flatMap(least -> field.most().filter(most -> most.compareTo(least) < 0))
                .isPresent()) {
            faults.add("DEFINITION_RANGE", where, "Rentang terbalik.", "The range ends before it begins.");
        }
        if (field.isUngrouped() && !field.kind().equals(FieldKind.INTEGER)) {
            faults.add(
                    "DEFINITION_UNGROUPED",
                    where,
                    "Hanya bilangan bulat yang dapat ditulis tanpa pemisah ribuan.",
                    "Only whole numbers can be written without group marks.");
        }
        if (field.form().isPresent() && !field.kind().equals(FieldKind.TEXT)) {
            faults.add("DEFINITION_PATTERN", where, "Hanya teks yang punya pola.", "Only texts have a pattern.");
        }
        if (field.kind().equals(FieldKind.CHOICE)) {
            faults.unique(where, field.choices().stream().map(Choice::code).toList());
            if (field.choices().isEmpty()) {
                faults.add("DEFINITION_CHOICES", where, "Pilihan belum disebut.", "There are no choices.");
            }
        }
        field.codes()
                .filter(list -> definition.codeList(list.code()).isEmpty())
                .ifPresent(list -> faults.add(
                        "DEFINITION_CODES",
                        where,
                        "Daftar kode '" + list.code() + "' tidak didaftarkan pada sektor.",
                        "The code list '" + list.code() + "' is not declared by the sector."));
        field.target()
                .filter(t -> definition.record(t).isEmpty())
                .ifPresent(t -> faults.add(
                        "DEFINITION_TARGET",
                        where,
                        "Jenis catatan '" + t + "' tidak ada.",
                        "There is no record type '" + t + "'."));
    }

    private void day(RecordType type, String where) {
        type.day()
                .ifPresentOrElse(
                        day -> {
                            known(type, where + ".happensOn", day);
                            if (!day.isRequired()) {
                                faults.add(
                                        "DEFINITION_DAY",
                                        where,
                                        "Tanggal kejadian harus wajib diisi.",
                                        "The day on which a record happens must be required.");
                            }
                        },
                        () -> faults.add(
                                "DEFINITION_DAY",
                                where,
                                "Sebutkan tanggal kejadian catatan.",
                                "Say on which day a record happens."));
    }

    private void known(RecordType type, String where, Field<?> field) {
        if (type.field(field.code()).isEmpty()) {
            faults.add(
                    "DEFINITION_FIELD",
                    where,
                    "Isian '" + field.code() + "' tidak ada pada jenis '" + type.code() + "'.",
                    "The type '" + type.code() + "' has no field '" + field.code() + "'.");
        }
    }
}
