package simpul.core.records.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import simpul.core.model.record.FieldShape;
import simpul.core.model.record.FlowShape;
import simpul.core.model.record.PartShape;
import simpul.core.model.record.TableShape;
import simpul.core.model.record.TypeShape;
import simpul.core.model.result.Finding;
import simpul.core.model.sector.record.UpcastStep;
import simpul.core.model.text.Text;

/**
 * What a new shape of a type says against the one that is kept, with which records were written. An older shape comes back when
 * a version is rolled back; it need not say what became of fields and states that it cannot know. For one type.
 */
final class Contradictions {
    private final TypeShape before;
    private final TypeShape now;
    private final boolean sameVersion;
    private final List<UpcastStep> since;
    private final List<Finding> findings = new ArrayList<>();

    private Contradictions(TypeShape before, TypeShape now) {
        this.before = before;
        this.now = now;
        this.sameVersion = now.schema() == before.schema();
        this.since =
                now.upcasts().stream().filter(s -> s.from() >= before.schema()).toList();
    }

    static List<Finding> of(TableShape old, TypeShape now) {
        Contradictions found = new Contradictions(ShapeJson.read(old.shape()), now);
        found.look();
        found.columns(old);
        return found.findings;
    }

    /** Against one that a version left with records of it when it went back; none where the new one is of a lower schema still. */
    static List<Finding> ofLeft(TableShape left, TypeShape now) {
        Text why = Text.of(
                " Catatan dari versi " + left.moduleVersion() + " modul ini masih tersimpan.",
                " Records of version " + left.moduleVersion() + " of this module are still stored.");
        return left.schema() > now.schema()
                ? List.of()
                : of(left, now).stream()
                        .map(f -> Finding.blocking(
                                f.code(),
                                f.field(),
                                Text.of(f.message().id() + why.id(), f.message().en() + why.en())))
                        .toList();
    }

    private void look() {
        Course course = Course.ofRecord(since);
        fields(now.code(), before.fields(), now.fields(), course);
        before.parts().forEach(old -> part(old, course));
        List<String> states = states(now);
        List<String> old = states(before);
        if (sameVersion && !old.isEmpty() && !states.equals(old)) {
            changed(now.code());
        }
        if (now.schema() >= before.schema() && !states.isEmpty()) {
            old.stream()
                    .filter(state -> !states.contains(state))
                    .forEach(state -> fault(
                            now.code() + "." + state,
                            "SCHEMA_STATE_GONE",
                            "Keadaan ini tidak ada lagi, padahal catatan dapat berada di sana.",
                            "This state is gone, and records may stand in it."));
        }
        List<String> parts = now.parts().stream().map(PartShape::code).toList();
        if (sameVersion
                && !parts.equals(before.parts().stream().map(PartShape::code).toList())) {
            changed(now.code());
        }
        if (now.schema() > before.schema()) {
            before.fields().forEach(field -> became(now.code(), field, now.fields(), course));
            course.steps()
                    .forEach(step -> led(
                            now.code(),
                            step,
                            code -> before.field(code).isPresent()
                                    || before.part(code).isPresent()));
        }
    }

    private static List<String> states(TypeShape shape) {
        return shape.workflow().stream()
                .flatMap(flow -> flow.states().stream())
                .map(FlowShape.StateShape::code)
                .toList();
    }

    /** A stored part as it is now, which may be called something else; one that is gone was dropped. */
    private void part(PartShape old, Course record) {
        Optional<String> name = record.now(old.code());
        Optional<PartShape> part = name.flatMap(now::part);
        if (name.isPresent() && part.isEmpty() && now.schema() > before.schema()) {
            gone(now.code() + "." + old.code());
        }
        part.ifPresent(p -> part(now.code() + "." + p.code(), old, p, Course.ofRows(since, old.code())));
    }

    private void part(String where, PartShape old, PartShape part, Course course) {
        fields(where, old.fields(), part.fields(), course);
        boolean back = now.schema() < before.schema();
        boolean same = back
                ? (old.onePer() == null) == (part.onePer() == null)
                : Objects.equals(
                        Optional.ofNullable(old.onePer()).flatMap(course::now), Optional.ofNullable(part.onePer()));
        if (!same) {
            fault(
                    where,
                    "SCHEMA_FIELD_CHANGED",
                    "Satu baris per kode berubah; beri rincian itu kode baru.",
                    "One row per code has changed; give the part a new code.");
        }
        if (now.schema() > before.schema()) {
            old.fields().forEach(field -> became(where, field, part.fields(), course));
            course.steps()
                    .forEach(step -> led(where, step, code -> old.field(code).isPresent()));
        }
    }

    private void fields(String where, List<FieldShape> old, List<FieldShape> fields, Course course) {
        for (FieldShape field : fields) {
            find(old, field.code())
                    .filter(b -> !same(b, field, course))
                    .ifPresent(b -> fieldChanged(where + "." + field.code()));
        }
        List<String> codes = fields.stream().map(FieldShape::code).toList();
        if (sameVersion && !codes.equals(old.stream().map(FieldShape::code).toList())) {
            changed(where);
        }
    }

    private static Optional<FieldShape> find(List<FieldShape> fields, String code) {
        return fields.stream().filter(f -> f.code().equals(code)).findFirst();
    }

    /** Kinds never change; a scale may where an upcast says so, or where an older version comes back to it. */
    private boolean same(FieldShape old, FieldShape field, Course course) {
        boolean scaled = now.schema() < before.schema() || course.scales(field.code(), old.scale());
        return old.kind().equals(field.kind()) && (old.scale() == field.scale() || scaled);
    }

    /** A field that is no longer there was dropped or is called something else now. */
    private void became(String where, FieldShape old, List<FieldShape> fields, Course course) {
        Optional<String> code = course.now(old.code());
        if (code.isEmpty()) {
            return;
        }
        Optional<FieldShape> field = find(fields, code.get());
        if (field.isEmpty()) {
            gone(where + "." + old.code());
        } else if (!code.get().equals(old.code()) && !same(old, field.get(), course)) {
            fieldChanged(where + "." + code.get());
        }
    }

    private void gone(String where) {
        fault(
                where,
                "SCHEMA_UPCAST",
                "Isian tersimpan ini hilang tanpa disebut dihapus atau berganti nama.",
                "This stored field is gone without being said to be dropped or renamed.");
    }

    /** What the first step leads from must have been there. */
    private void led(String where, UpcastStep step, Predicate<String> known) {
        String gone = step.kind().equals("dropped") ? step.code() : step.old();
        if (gone != null && !known.test(gone) && step.from() <= before.schema()) {
            fault(
                    where + "." + gone,
                    "SCHEMA_UPCAST",
                    "Skema tersimpan tidak punya isian ini.",
                    "The stored schema has no such field.");
        }
    }

    /** A column that another version once made holds what it was made for. */
    private void columns(TableShape old) {
        for (FieldShape field : now.fields()) {
            boolean number = simpul.core.records.values.Columns.isNumber(field.kind());
            boolean other = field.queryable() && old.columns().contains(new TableShape.Column(field.code(), !number));
            if (other && before.field(field.code()).isEmpty()) {
                fieldChanged(now.code() + "." + field.code());
            }
        }
    }

    private void fieldChanged(String where) {
        fault(
                where,
                "SCHEMA_FIELD_CHANGED",
                "Jenis atau skala isian berubah; beri isian itu kode baru.",
                "The kind or scale of the field has changed; give it a new code.");
    }

    private void changed(String where) {
        fault(
                where,
                "SCHEMA_SAME_VERSION",
                "Isian berubah tanpa menaikkan versi skema.",
                "The fields changed without a higher schema version.");
    }

    private void fault(String where, String code, String id, String en) {
        findings.add(Finding.blocking(code, where, Text.of(id, en)));
    }
}
