package simpul.core.model.sector.view;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import simpul.core.model.text.Text;

/** A large figure with its label and, below it, what it was made from. Immutable; compared by value. */
public final class Figure {
    private final Text label;
    private final Cell value;
    private final @Nullable Text remark;

    private Figure(Text label, Cell value, @Nullable Text remark) {
        this.label = label;
        this.value = value;
        this.remark = remark;
    }

    public static Figure of(String id, String en, Cell value) {
        return new Figure(Text.of(id, en), value, null);
    }

    /** The same figure with a remark below it. */
    public Figure remark(Text words) {
        return new Figure(label, value, words);
    }

    public Text label() {
        return label;
    }

    public Cell value() {
        return value;
    }

    public Optional<Text> remark() {
        return Optional.ofNullable(remark);
    }

    Map<String, @Nullable Object> tree() {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("label", Leaf.of(label));
        tree.put("value", Leaf.of(value));
        tree.put("remark", remark == null ? null : Leaf.of(remark));
        return tree;
    }

    static Figure read(Branch b) {
        return new Figure(
                b.text("label"), b.cell("value"), b.maybeText("remark").orElse(null));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Figure f
                && f.label.equals(label)
                && f.value.equals(value)
                && Objects.equals(f.remark, remark);
    }

    @Override
    public int hashCode() {
        return Objects.hash(label, value, remark);
    }
}
