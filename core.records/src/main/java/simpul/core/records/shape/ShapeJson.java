package simpul.core.records.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import simpul.core.model.json.Json;
import simpul.core.model.record.FieldShape;
import simpul.core.model.record.PartShape;
import simpul.core.model.record.TypeShape;
import simpul.core.model.text.Text;

/** A type's shape as JSON and back. A member that an older platform did not write reads as absent. */
public final class ShapeJson {
    private ShapeJson() {}

    public static String write(TypeShape type) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("code", type.code());
        tree.put("schema", type.schema());
        tree.put("label", text(type.label()));
        tree.put("day", type.day());
        tree.put("agreement", type.agreement());
        tree.put("key", type.key());
        tree.put("fields", type.fields().stream().map(ShapeJson::field).toList());
        if (!type.parts().isEmpty()) {
            tree.put("parts", type.parts().stream().map(ShapeJson::part).toList());
        }
        if (!type.upcasts().isEmpty()) {
            tree.put("upcasts", type.upcasts().stream().map(UpcastJson::write).toList());
        }
        if (!type.claims().isEmpty()) {
            tree.put("claims", type.claims());
        }
        type.workflow().ifPresent(flow -> tree.put("workflow", FlowJson.write(flow)));
        if (!type.steps().isEmpty()) {
            tree.put("steps", type.steps().stream().map(FlowJson::step).toList());
        }
        if (!type.shares().isEmpty()) {
            tree.put("shares", type.shares().stream().map(FlowJson::share).toList());
        }
        if (!type.deadlines().isEmpty()) {
            tree.put(
                    "deadlines",
                    type.deadlines().stream().map(DeadlineJson::write).toList());
        }
        return Json.write(tree);
    }

    private static Map<String, @Nullable Object> part(PartShape part) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("code", part.code());
        tree.put("label", text(part.label()));
        tree.put("onePer", part.onePer());
        tree.put("fields", part.fields().stream().map(ShapeJson::field).toList());
        return tree;
    }

    private static Map<String, @Nullable Object> field(FieldShape f) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("code", f.code());
        tree.put("label", text(f.label()));
        tree.put("kind", f.kind());
        tree.put("scale", f.scale());
        tree.put("unit", f.unit());
        tree.put("help", f.help() == null ? null : text(f.help()));
        tree.put("required", f.required());
        tree.put("derived", f.derived());
        tree.put("queryable", f.queryable());
        tree.put("searchable", f.searchable());
        tree.put("personal", f.personal());
        tree.put("least", f.least());
        tree.put("most", f.most());
        tree.put("pattern", f.pattern());
        tree.put("longest", f.longest());
        List<Object> options = new ArrayList<>();
        f.options()
                .forEach(o ->
                        options.add(List.of(o.code(), o.label().id(), o.label().en())));
        tree.put("options", options);
        tree.put("codes", f.codes());
        tree.put("target", f.target());
        if (f.ungrouped()) {
            tree.put("ungrouped", true);
        }
        return tree;
    }

    private static List<String> text(Text text) {
        return List.of(text.id(), text.en());
    }

    public static TypeShape read(String json) {
        Tree tree = new Tree(Json.object(json));
        List<FieldShape> fields =
                tree.trees("fields").stream().map(ShapeJson::field).toList();
        return new TypeShape(
                tree.words("code"),
                tree.number("schema").intValueExact(),
                tree.text("label"),
                fields,
                tree.words("day"),
                tree.maybe("agreement"),
                tree.strings("key"),
                tree.trees("parts").stream().map(ShapeJson::part).toList(),
                tree.trees("upcasts").stream()
                        .map(step -> UpcastJson.read(step.map()))
                        .toList(),
                tree.strings("claims"),
                tree.tree("workflow").map(FlowJson::read).orElse(null),
                tree.trees("steps").stream().map(FlowJson::step).toList(),
                tree.trees("shares").stream().map(FlowJson::share).toList(),
                tree.trees("deadlines").stream().map(DeadlineJson::read).toList());
    }

    private static PartShape part(Tree tree) {
        return new PartShape(
                tree.words("code"),
                tree.text("label"),
                tree.trees("fields").stream().map(ShapeJson::field).toList(),
                tree.maybe("onePer"));
    }

    private static FieldShape field(Tree f) {
        List<FieldShape.Option> options = f.lists("options").stream()
                .map(o -> new FieldShape.Option(o.get(0), Text.of(o.get(1), o.get(2))))
                .toList();
        return new FieldShape(
                f.words("code"),
                f.text("label"),
                f.words("kind"),
                f.number("scale").intValueExact(),
                f.words("unit"),
                f.has("help") ? f.text("help") : null,
                f.flag("required"),
                f.flag("derived"),
                f.flag("queryable"),
                f.flag("searchable"),
                f.flag("personal"),
                f.has("least") ? f.number("least") : null,
                f.has("most") ? f.number("most") : null,
                f.maybe("pattern"),
                f.number("longest").intValueExact(),
                options,
                f.maybe("codes"),
                f.maybe("target"),
                f.flag("ungrouped"));
    }
}
