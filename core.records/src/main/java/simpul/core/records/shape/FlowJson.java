package simpul.core.records.shape;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import simpul.core.model.record.FlowShape;
import simpul.core.model.record.ShareShape;
import simpul.core.model.record.StepShape;
import simpul.core.model.text.Text;

/** A workflow and the steps of a form as JSON and back. Stateless. */
final class FlowJson {
    private FlowJson() {}

    static Map<String, @Nullable Object> write(FlowShape flow) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("states", flow.states().stream().map(FlowJson::state).toList());
        tree.put("moves", flow.moves().stream().map(FlowJson::move).toList());
        tree.put("edits", flow.edits().stream().map(FlowJson::edit).toList());
        tree.put("requiredFrom", new TreeMap<>(flow.requiredFrom()));
        return tree;
    }

    private static Map<String, Object> state(FlowShape.StateShape s) {
        return Map.of("code", s.code(), "label", text(s.label()), "frozen", s.frozen());
    }

    private static Map<String, Object> move(FlowShape.MoveShape m) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("code", m.code());
        tree.put("label", text(m.label()));
        tree.put("from", m.from());
        tree.put("to", m.to());
        tree.put("by", m.actors().stream().map(FlowJson::actor).toList());
        return tree;
    }

    private static Map<String, Object> edit(FlowShape.EditShape e) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("state", e.state());
        tree.put("by", actor(e.actor()));
        tree.put("fields", e.fields());
        return tree;
    }

    private static Map<String, @Nullable Object> actor(FlowShape.ActorShape actor) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("side", actor.side());
        tree.put("field", actor.field());
        tree.put("role", actor.role());
        return tree;
    }

    static Map<String, Object> share(ShareShape share) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("way", share.way());
        tree.put("states", share.states().stream().sorted().toList());
        tree.put("fields", share.fields().stream().sorted().toList());
        return tree;
    }

    static ShareShape share(Tree tree) {
        return new ShareShape(
                tree.words("way"), Set.copyOf(tree.strings("states")), Set.copyOf(tree.strings("fields")));
    }

    static Map<String, Object> step(StepShape step) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("code", step.code());
        tree.put("label", text(step.label()));
        tree.put("holds", step.holds());
        return tree;
    }

    static StepShape step(Tree tree) {
        return new StepShape(tree.words("code"), tree.text("label"), tree.strings("holds"));
    }

    private static List<String> text(Text text) {
        return List.of(text.id(), text.en());
    }

    static FlowShape read(Tree tree) {
        return new FlowShape(
                tree.trees("states").stream()
                        .map(s -> new FlowShape.StateShape(s.words("code"), s.text("label"), s.flag("frozen")))
                        .toList(),
                tree.trees("moves").stream().map(FlowJson::move).toList(),
                tree.trees("edits").stream()
                        .map(e -> new FlowShape.EditShape(
                                e.words("state"), actor(e.tree("by").orElseThrow()), e.strings("fields")))
                        .toList(),
                tree.tree("requiredFrom").map(Tree::words).orElse(Map.of()));
    }

    private static FlowShape.MoveShape move(Tree m) {
        return new FlowShape.MoveShape(
                m.words("code"),
                m.text("label"),
                m.words("from"),
                m.words("to"),
                m.trees("by").stream().map(FlowJson::actor).toList());
    }

    private static FlowShape.ActorShape actor(Tree actor) {
        return new FlowShape.ActorShape(actor.words("side"), actor.maybe("field"), actor.words("role"));
    }
}
