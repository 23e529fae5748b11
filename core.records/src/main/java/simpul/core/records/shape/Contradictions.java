package simpul.core.records.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import simpul.core.model.record.FieldShape;
import simpul.core.model.record.PartShape;
import simpul.core.model.record.TableShape;
import simpul.core.model.record.TypeShape;
import simpul.core.model.result.Finding;
import simpul.core.model.sector.record.UpcastStep;
import simpul.core.model.text.Text;

/**
 * What a new shape of a type says against the one that is kept, with which records were written. An older shape comes back when
 * a version is rolled back; it need not say what became of fields that it cannot know. For one type.
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

    private void look() {
        fields(now.code(), before.fields(), now.fields(), true);
        for (PartShape part : now.parts()) {
            before.part(part.code()).ifPresent(old -> part(now.code() + "." + part.code(), old, part));
        }
        List<String> parts = now.parts().stream().map(PartShape::code).toList();
        if (sameVersion
                && !parts.equals(before.parts().stream().map(PartShape::code).toList())) {
            changed(now.code());
        }
        if (now.schema() > before.schema()) {
            before.fields().forEach(this::became);
            since.forEach(this::led);
        }
    }

    private void part(String where, PartShape old, PartShape part) {
        fields(where, old.fields(), part.fields(), false);
        if (!Objects.equals(old.onePer(), part.onePer())) {
            fault(
                    where,
                    "SCHEMA_FIELD_CHANGED",
                    "Satu baris per kode berubah; beri rincian itu kode baru.",
                    "One row per code has changed; give the part a new code.");
        }
    }

    private void fields(String where, List<FieldShape> old, List<FieldShape> fields, boolean upcasts) {
        for (FieldShape field : fields) {
            old.stream()
                    .filter(b -> b.code().equals(field.code()))
                    .filter(b -> !same(b, field, upcasts))
                    .forEach(b -> fieldChanged(where + "." + field.code()));
        }
        List<String> codes = fields.stream().map(FieldShape::code).toList();
        if (sameVersion && !codes.equals(old.stream().map(FieldShape::code).toList())) {
            changed(where);
        }
    }

    /** Kinds never change; a scale may where an upcast says so, or where an older version comes back to it. */
    private boolean same(FieldShape old, FieldShape field, boolean upcasts) {
        boolean scaled = upcasts
                && (now.schema() < before.schema()
                        || since.stream()
                                .filter(s ->
                                        s.kind().equals("scaled") && s.code().equals(field.code()))
                                .findFirst()
                                .filter(s -> s.scale() == old.scale())
                                .isPresent());
        return old.kind().equals(field.kind()) && (old.scale() == field.scale() || scaled);
    }

    /** A field that is no longer there was dropped or is called something else now. */
    private void became(FieldShape old) {
        String code = old.code();
        for (UpcastStep step : since) {
            if (step.kind().equals("dropped") && step.code().equals(code)) {
                return;
            }
            if (step.kind().equals("renamed") && code.equals(step.old())) {
                code = step.code();
            }
        }
        Optional<FieldShape> field = now.field(code);
        if (field.isEmpty()) {
            fault(
                    now.code() + "." + old.code(),
                    "SCHEMA_UPCAST",
                    "Isian tersimpan ini hilang tanpa disebut dihapus atau berganti nama.",
                    "This stored field is gone without being said to be dropped or renamed.");
        } else if (!code.equals(old.code()) && !same(old, field.get(), true)) {
            fieldChanged(now.code() + "." + code);
        }
    }

    /** What the first step leads from must have been there. */
    private void led(UpcastStep step) {
        String gone = step.kind().equals("dropped") ? step.code() : step.old();
        boolean known = gone == null
                || before.field(gone).isPresent()
                || before.part(gone).isPresent()
                || step.from() > before.schema();
        if (!known) {
            fault(
                    now.code() + "." + gone,
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
