package simpul.core.records.define;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import simpul.core.model.sector.Definition;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.FieldKind;
import simpul.core.model.sector.record.Limit;
import simpul.core.model.sector.record.PartType;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.text.Text;

/** Checks the constraints of a record type, and the key that stands on one of them. */
final class ConstraintCheck {
    /** What is claimed stands in an index, and PostgreSQL takes no entry of more than 2,704 bytes. */
    private static final int MOST_LETTERS = 600;

    private final Definition definition;
    private final Faults faults;

    ConstraintCheck(Definition definition, Faults faults) {
        this.definition = definition;
        this.faults = faults;
    }

    void check(RecordType type) {
        String where = type.code();
        faults.unique(where, type.constraints().stream().map(Constraint::code).toList());
        for (Constraint constraint : type.constraints()) {
            faults.form(where, constraint.code(), Faults.UPPER);
            check(type, where + "." + constraint.code(), constraint);
        }
        key(type, where);
    }

    private void check(RecordType type, String where, Constraint constraint) {
        constraint
                .rows()
                .ifPresentOrElse(
                        rows -> rows(type, where, constraint, rows),
                        () -> constraint.fields().forEach(f -> known(type, where, f, !constraint.isUnique())));
        constraint.from().ifPresent(f -> known(type, where, f, true));
        constraint.to().ifPresent(f -> known(type, where, f, true));
        constraint.measure().ifPresent(f -> {
            known(type, where, f, true);
            number(where, f);
        });
        if (constraint.isUnique() && constraint.fields().isEmpty()) {
            faults.add(
                    "DEFINITION_CONSTRAINT",
                    where,
                    "Kendala unik memerlukan isian.",
                    "A unique constraint needs fields.");
        }
        if (constraint.isUnique() && constraint.onlyWarns()) {
            faults.add(
                    "DEFINITION_CONSTRAINT",
                    where,
                    "Kendala unik tidak dapat sekadar memperingatkan.",
                    "A unique constraint cannot only warn.");
        }
        if (constraint.isUnique() && letters(type, constraint) > MOST_LETTERS) {
            faults.add(
                    "DEFINITION_CONSTRAINT",
                    where,
                    "Teks kendala unik bersama-sama paling banyak " + MOST_LETTERS + " huruf. Batasi dengan longest().",
                    "Texts of a unique constraint have at most " + MOST_LETTERS
                            + " characters together. Bound them with longest().");
        }
        for (String state : constraint.states()) {
            if (type.workflow().flatMap(flow -> flow.state(state)).isEmpty()) {
                faults.add(
                        "DEFINITION_CONSTRAINT",
                        where,
                        "Keadaan '" + state + "' tidak ada pada jenis '" + type.code() + "'.",
                        "The type '" + type.code() + "' has no state '" + state + "'.");
            }
        }
        int share = constraint.warningShare();
        if (share != 0 && (share < 1 || share > 100 || constraint.limit().isEmpty())) {
            faults.add(
                    "DEFINITION_CONSTRAINT",
                    where,
                    "Peringatan 1 sampai 100 persen hanya untuk batas.",
                    "A warning at 1 to 100 per cent is for ceilings only.");
        }
        if (constraint.isAtOnce() && constraint.limit().isEmpty()) {
            faults.add(
                    "DEFINITION_CONSTRAINT",
                    where,
                    "Hanya batas yang dapat berlaku pada satu waktu (atOnce).",
                    "Only a ceiling can hold for what is there at once (atOnce).");
        }
        constraint.limit().ifPresent(limit -> limit(where, constraint, limit));
    }

    private static int letters(RecordType type, Constraint constraint) {
        Optional<PartType> rows = constraint.rows().flatMap(part -> type.part(part.code()));
        return constraint.fields().stream()
                .flatMap(f -> (rows.isPresent() ? rows.get().field(f.code()) : type.field(f.code())).stream())
                .filter(f -> f.kind().equals(FieldKind.TEXT))
                .mapToInt(Field::mostCharacters)
                .sum();
    }

    private void rows(RecordType type, String where, Constraint constraint, PartType rows) {
        Optional<PartType> known = type.part(rows.code());
        if (known.isEmpty()) {
            faults.add(
                    "DEFINITION_CONSTRAINT",
                    where,
                    "Rincian '" + rows.code() + "' tidak ada pada jenis '" + type.code() + "'.",
                    "The type '" + type.code() + "' has no part '" + rows.code() + "'.");
            return;
        }
        constraint.fields().stream()
                .filter(f -> known.get().field(f.code()).isEmpty())
                .forEach(f -> faults.add(
                        "DEFINITION_FIELD",
                        where,
                        "Isian '" + f.code() + "' tidak ada pada rincian '" + rows.code() + "'.",
                        "The part '" + rows.code() + "' has no field '" + f.code() + "'."));
    }

    private void limit(String where, Constraint ceiling, Limit limit) {
        if (limit.number().filter(n -> n.signum() < 0).isPresent()) {
            faults.add("DEFINITION_LIMIT", where, "Batasnya negatif.", "The limit is negative.");
        }
        if (limit.type().isEmpty()) {
            return;
        }
        Optional<RecordType> type = definition.record(limit.type().get().code());
        if (type.isEmpty()) {
            faults.add(
                    "DEFINITION_LIMIT",
                    where,
                    "Jenis catatan '" + limit.type().get().code() + "' tidak ada.",
                    "There is no record type '" + limit.type().get().code() + "'.");
            return;
        }
        limit.key().forEach(f -> known(type.get(), where, f, true));
        amount(where, ceiling, limit, type.get());
        if (!kinds(limit.key()).equals(kinds(ceiling.fields()))) {
            faults.add(
                    "DEFINITION_LIMIT",
                    where,
                    "Kunci batas tidak sama banyak atau sama jenis dengan kunci yang dibatasi.",
                    "The key of the limit does not have the number and kinds of fields of the key that it limits.");
        }
        boolean found = type.get().constraints().stream()
                .filter(Constraint::identifies)
                .filter(c -> c.isNationwide() || !ceiling.isNationwide())
                .anyMatch(c -> codes(c.fields()).equals(codes(limit.key())));
        if (!found) {
            faults.add(
                    "DEFINITION_LIMIT",
                    where,
                    "Catatan batas memerlukan kendala unik atas kuncinya, nasional bila batasnya nasional.",
                    "The record of the limit needs a unique constraint over its key, nationwide where the limit is.");
        }
    }

    private void amount(String where, Constraint ceiling, Limit limit, RecordType type) {
        Field<?> amount = limit.amount().orElseThrow();
        known(type, where, amount, true);
        number(where, amount);
        Text unit = ceiling.measure().flatMap(Field::unit).orElse(null);
        if (!amount.isRequired()
                || ceiling.measure().isPresent() && !Optional.ofNullable(unit).equals(amount.unit())) {
            faults.add(
                    "DEFINITION_LIMIT",
                    where,
                    "Isian batas harus wajib dan bersatuan sama dengan yang dijumlahkan.",
                    "The field of the limit must be required and in the unit of what is added up.");
        }
    }

    private void number(String where, Field<?> field) {
        if (!field.kind().isNumber()) {
            faults.add(
                    "DEFINITION_LIMIT",
                    where,
                    "Isian '" + field.code() + "' bukan angka.",
                    "The field '" + field.code() + "' is not a number.");
        }
    }

    private void key(RecordType type, String where) {
        type.key().forEach(f -> known(type, where + ".key", f, false));
        Set<String> key = codes(type.key());
        if (!key.isEmpty()
                && type.constraints().stream()
                        .filter(Constraint::identifies)
                        .noneMatch(c -> codes(c.fields()).equals(key))) {
            faults.add(
                    "DEFINITION_KEY",
                    where,
                    "Kunci impor memerlukan kendala unik atas isian yang sama.",
                    "An import key needs a unique constraint over the same fields.");
        }
    }

    private void known(RecordType type, String where, Field<?> field, boolean asked) {
        Optional<Field<?>> known = type.field(field.code());
        if (known.isEmpty()) {
            faults.add(
                    "DEFINITION_FIELD",
                    where,
                    "Isian '" + field.code() + "' tidak ada pada jenis '" + type.code() + "'.",
                    "The type '" + type.code() + "' has no field '" + field.code() + "'.");
        } else if (asked && !known.get().isQueryable()) {
            faults.add(
                    "DEFINITION_NOT_QUERYABLE",
                    where,
                    "Isian '" + field.code() + "' tidak ada atau belum ditandai queryable().",
                    "The field '" + field.code() + "' does not exist or is not queryable().");
        }
    }

    private static List<String> kinds(List<Field<?>> fields) {
        return fields.stream().map(f -> f.kind().code() + f.scale()).toList();
    }

    private static Set<String> codes(List<Field<?>> fields) {
        Set<String> codes = new HashSet<>();
        fields.forEach(f -> codes.add(f.code()));
        return codes;
    }
}
