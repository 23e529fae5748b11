package simpul.core.records.define;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import simpul.core.model.sector.record.Choice;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.FieldKind;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.Upcast;
import simpul.core.model.sector.record.UpcastStep;

/** Checks that a type says exactly once how each of its schemas became the next. */
final class UpcastCheck {
    private static final Set<FieldKind> CODED = Set.of(FieldKind.CHOICE, FieldKind.CODE, FieldKind.TEXT);

    private final RecordType type;
    private final Faults faults;

    UpcastCheck(RecordType type, Faults faults) {
        this.type = type;
        this.faults = faults;
    }

    void check() {
        List<Integer> said = type.upcasts().stream().map(Upcast::from).sorted().toList();
        for (int from = 1; from < type.schema(); from++) {
            if (!said.contains(from)) {
                add(
                        from,
                        "Perubahan skema " + from + " ke " + (from + 1) + " belum disebut.",
                        "What became of schema " + from + " in schema " + (from + 1) + " is not said.");
            }
        }
        Set<Integer> seen = new HashSet<>();
        for (int from : said) {
            if (!seen.add(from) || from < 1 || from >= type.schema()) {
                add(
                        from,
                        "Perubahan skema " + from + " disebut dua kali atau tidak ada.",
                        "The upcast from schema " + from + " is said twice or leads nowhere.");
            }
        }
        names();
        type.upcasts()
                .forEach(u ->
                        u.steps().stream().filter(UpcastStep::isOfRecord).forEach(s -> fits(s, type.field(s.code()))));
        new RowUpcastCheck(type, faults, this::fits).check();
        new CodesApartCheck(type, faults).check();
    }

    /** From the newest schema back: what a step leads to must be there, and what it leads from must not be there any more. */
    private void names() {
        Set<String> there = new HashSet<>();
        type.fields().forEach(f -> there.add(f.code()));
        type.parts().forEach(p -> there.add(p.code()));
        for (int from = type.schema() - 1; from >= 1; from--) {
            List<String> before = new ArrayList<>();
            for (UpcastStep step : steps(from)) {
                String gone = step.kind().equals("dropped") ? step.code() : step.old();
                if (gone != null) {
                    faults.form(place(from), gone, Faults.CODE);
                    before.add(gone);
                }
                if (!step.kind().equals("dropped") && !there.contains(step.code())) {
                    add(
                            from,
                            "Isian '" + step.code() + "' tidak ada pada skema " + (from + 1) + ".",
                            "There is no field '" + step.code() + "' in schema " + (from + 1) + ".");
                }
            }
            for (String gone : before) {
                if (!there.add(gone)) {
                    add(
                            from,
                            "Kode '" + gone + "' masih atau kembali dipakai; kode tidak pernah dipakai ulang.",
                            "The code '" + gone + "' is still or again in use; codes are never used again.");
                }
            }
        }
    }

    private List<UpcastStep> steps(int from) {
        return type.upcasts().stream()
                .filter(u -> u.from() == from)
                .flatMap(u -> u.steps().stream())
                .filter(UpcastStep::isOfRecord)
                .toList();
    }

    private void fits(UpcastStep step, Optional<Field<?>> known) {
        if (known.isEmpty()) {
            return;
        }
        Field<?> field = known.get();
        boolean fits = switch (step.kind()) {
            case "recoded" -> CODED.contains(field.kind()) && leadsToChoices(field, step);
            case "scaled" ->
                field.kind().equals(FieldKind.DECIMAL)
                        && step.scale() >= 0
                        && step.scale() <= 6
                        && step.scale() != field.scale();
            case "defaulted" -> !type.isDerived(field) && isValue(field, step.value());
            case "restated" -> type.isDerived(field);
            default -> true;
        };
        if (!fits) {
            add(
                    step.from(),
                    "'" + step.kind() + "' tidak cocok untuk isian '" + step.code() + "'.",
                    "'" + step.kind() + "' does not fit the field '" + step.code() + "'.");
        }
    }

    private static boolean leadsToChoices(Field<?> field, UpcastStep step) {
        Set<String> choices = new HashSet<>();
        field.choices().stream().map(Choice::code).forEach(choices::add);
        return choices.isEmpty() || choices.containsAll(step.codes().values());
    }

    private static boolean isValue(Field<?> field, @org.jspecify.annotations.Nullable Object value) {
        boolean sized =
                !(value instanceof BigDecimal d) || d.stripTrailingZeros().scale() <= field.scale();
        return field.type().isInstance(value) && sized;
    }

    private void add(int from, String id, String en) {
        faults.add("DEFINITION_UPCAST", place(from), id, en);
    }

    private String place(int from) {
        return type.code() + ".upcast(" + from + ")";
    }
}
