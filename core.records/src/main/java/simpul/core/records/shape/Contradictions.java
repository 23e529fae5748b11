package simpul.core.records.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import simpul.core.model.record.FieldShape;
import simpul.core.model.record.FlowShape;
import simpul.core.model.record.PartShape;
import simpul.core.model.record.TableShape;
import simpul.core.model.record.TypeShape;
import simpul.core.model.result.Finding;
import simpul.core.model.text.Text;

/** What a new shape of a type says against the one that is kept, with which records were written. For one type. */
final class Contradictions {
    private final TypeShape before;
    private final TypeShape now;
    private final boolean sameVersion;
    private final List<Finding> findings = new ArrayList<>();

    private Contradictions(TypeShape before, TypeShape now, boolean sameVersion) {
        this.before = before;
        this.now = now;
        this.sameVersion = sameVersion;
    }

    static List<Finding> of(TableShape old, TypeShape now) {
        Contradictions found = new Contradictions(ShapeJson.read(old.shape()), now, now.schema() == old.schema());
        if (now.schema() < old.schema()) {
            found.fault(now.code(), "SCHEMA_OLDER", "Skema tersimpan lebih baru.", "The stored schema is newer.");
        }
        found.look();
        return found.findings;
    }

    private void look() {
        fields(now.code(), before.fields(), now.fields());
        for (PartShape part : now.parts()) {
            before.part(part.code()).ifPresent(old -> part(now.code() + "." + part.code(), old, part));
        }
        List<String> states = states(now);
        List<String> old = states(before);
        if (sameVersion && !old.isEmpty() && !states.equals(old)) {
            changed(now.code());
        }
        old.stream()
                .filter(state -> !states.isEmpty() && !states.contains(state))
                .forEach(state -> fault(
                        now.code() + "." + state,
                        "SCHEMA_STATE_GONE",
                        "Keadaan ini tidak ada lagi, padahal catatan dapat berada di sana.",
                        "This state is gone, and records may stand in it."));
        List<String> parts = now.parts().stream().map(PartShape::code).toList();
        if (sameVersion
                && !parts.equals(before.parts().stream().map(PartShape::code).toList())) {
            changed(now.code());
        }
    }

    private static List<String> states(TypeShape shape) {
        return shape.workflow().stream()
                .flatMap(flow -> flow.states().stream())
                .map(FlowShape.StateShape::code)
                .toList();
    }

    private void part(String where, PartShape old, PartShape part) {
        fields(where, old.fields(), part.fields());
        if (!Objects.equals(old.onePer(), part.onePer())) {
            fault(
                    where,
                    "SCHEMA_FIELD_CHANGED",
                    "Satu baris per kode berubah; beri rincian itu kode baru.",
                    "One row per code has changed; give the part a new code.");
        }
    }

    private void fields(String where, List<FieldShape> old, List<FieldShape> fields) {
        for (FieldShape field : fields) {
            old.stream()
                    .filter(b -> b.code().equals(field.code()))
                    .filter(b -> !b.kind().equals(field.kind()) || b.scale() != field.scale())
                    .forEach(b -> fault(
                            where + "." + field.code(),
                            "SCHEMA_FIELD_CHANGED",
                            "Jenis atau skala isian berubah; beri isian itu kode baru.",
                            "The kind or scale of the field has changed; give it a new code."));
        }
        List<String> codes = fields.stream().map(FieldShape::code).toList();
        if (sameVersion && !codes.equals(old.stream().map(FieldShape::code).toList())) {
            changed(where);
        }
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
