package simpul.core.records.shape;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import simpul.core.model.record.DeadlineShape;

/** A deadline as JSON and back. Stateless. */
final class DeadlineJson {
    private DeadlineJson() {}

    static Map<String, @Nullable Object> write(DeadlineShape deadline) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("code", deadline.code());
        tree.put("title", List.of(deadline.title().id(), deadline.title().en()));
        tree.put("basis", deadline.basis());
        tree.put("unit", deadline.unit());
        tree.put("number", deadline.number());
        tree.put("parameter", deadline.parameter());
        tree.put("state", deadline.state());
        tree.put("since", deadline.since());
        tree.put("until", deadline.until());
        return tree;
    }

    static DeadlineShape read(Tree tree) {
        return new DeadlineShape(
                tree.words("code"),
                tree.text("title"),
                tree.words("basis"),
                tree.words("unit"),
                tree.number("number").longValueExact(),
                tree.maybe("parameter"),
                tree.maybe("state"),
                tree.maybe("since"),
                tree.maybe("until"));
    }
}
