package simpul.core.records.define;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.PartType;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.UpcastStep;

/** Checks what upcasts say about the rows of parts: each part and field that they name is there, and what they leave is not. */
final class RowUpcastCheck {
    private final RecordType type;
    private final Faults faults;
    private final BiConsumer<UpcastStep, Optional<Field<?>>> fits;

    /** @param fits says whether a step fits its field, as for those of the record */
    RowUpcastCheck(RecordType type, Faults faults, BiConsumer<UpcastStep, Optional<Field<?>>> fits) {
        this.type = type;
        this.faults = faults;
        this.fits = fits;
    }

    void check() {
        Set<String> known = new HashSet<>();
        for (PartType part : type.parts()) {
            Set<String> there = new HashSet<>();
            part.fields().forEach(f -> there.add(f.code()));
            String name = part.code();
            known.add((type.schema()) + name);
            for (int from = type.schema() - 1; from >= 1; from--) {
                known.add((from + 1) + name);
                fields(from, part, name, there);
                name = before(from, name);
            }
        }
        type.upcasts().stream()
                .flatMap(u -> u.steps().stream())
                .filter(s -> s.isOfRecord() && s.kind().equals("dropped"))
                .forEach(s -> untilGone(s, known));
        steps().stream()
                .filter(s -> !known.contains((s.from() + 1) + s.part()))
                .map(s -> s.from() + " " + s.part())
                .distinct()
                .forEach(this::noPart);
    }

    /** What a later schema has no more was a part, for all that can be known, of what came before. */
    private void untilGone(UpcastStep gone, Set<String> known) {
        String name = gone.code();
        for (int schema = gone.from(); schema >= 2; schema--) {
            known.add(schema + name);
            name = before(schema - 1, name);
        }
    }

    private void noPart(String fromAndPart) {
        int from = Integer.parseInt(fromAndPart.substring(0, fromAndPart.indexOf(' ')));
        String part = fromAndPart.substring(fromAndPart.indexOf(' ') + 1);
        add(
                from,
                "Rincian '" + part + "' tidak ada pada skema " + (from + 1) + ".",
                "There is no part '" + part + "' in schema " + (from + 1) + ".");
    }

    /** What a part was called one schema earlier. */
    private String before(int from, String name) {
        return type.upcasts().stream()
                .filter(u -> u.from() == from)
                .flatMap(u -> u.steps().stream())
                .filter(s ->
                        s.isOfRecord() && s.kind().equals("renamed") && s.code().equals(name))
                .map(s -> String.valueOf(s.old()))
                .findFirst()
                .orElse(name);
    }

    /** From the newest schema back, as for the fields of the record. */
    private void fields(int from, PartType part, String name, Set<String> there) {
        List<String> before = new ArrayList<>();
        for (UpcastStep step : steps()) {
            if (step.from() != from || !step.isOfRows(name)) {
                continue;
            }
            String gone = step.kind().equals("dropped") ? step.code() : step.old();
            if (gone != null) {
                faults.form(place(from), gone, Faults.CODE);
                before.add(gone);
            }
            if (!step.kind().equals("dropped") && !there.contains(step.code())) {
                add(
                        from,
                        "Isian '" + name + "." + step.code() + "' tidak ada pada skema " + (from + 1) + ".",
                        "There is no field '" + name + "." + step.code() + "' in schema " + (from + 1) + ".");
            }
            fits.accept(step, part.field(step.code()));
            apart(part, step);
        }
        for (String gone : before) {
            if (!there.add(gone)) {
                add(
                        from,
                        "Kode '" + name + "." + gone + "' masih atau kembali dipakai; kode tidak pernah dipakai ulang.",
                        "The code '" + name + "." + gone + "' is still or again in use; codes are never used again.");
            }
        }
    }

    /** Two rows of one code would be one too many. */
    private void apart(PartType part, UpcastStep step) {
        boolean same = step.kind().equals("recoded")
                && part.onePer().filter(f -> f.code().equals(step.code())).isPresent()
                && new HashSet<>(step.codes().values()).size() < step.codes().size();
        if (same) {
            add(
                    step.from(),
                    "Dua kode '" + step.code() + "' menjadi satu, padahal tiap kode satu baris.",
                    "Two codes of '" + step.code() + "' become one, and there is one row for each code.");
        }
    }

    private List<UpcastStep> steps() {
        return type.upcasts().stream()
                .flatMap(u -> u.steps().stream())
                .filter(s -> !s.isOfRecord())
                .toList();
    }

    private void add(int from, String id, String en) {
        faults.add("DEFINITION_UPCAST", place(from), id, en);
    }

    private String place(int from) {
        return type.code() + ".upcast(" + from + ")";
    }
}
