package simpul.core.model.sector.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import simpul.core.model.text.Text;

/**
 * What stands in one place of a {@link Matrix}: a word or number, how good that is, and what lies there.
 *
 * <pre>{@code Box.of(Cell.of(Text.same("9"))).tone(Tone.OK, "Siap promosi", "Ready").items(names)}</pre>
 *
 * Immutable, each word returns a new box; compared by value.
 */
public final class Box {
    static final Box EMPTY = new Box(Cell.missing(), null, null, List.of());

    private final Cell value;
    private final @Nullable Tone tone;
    private final @Nullable Text state;
    private final List<Text> items;

    private Box(Cell value, @Nullable Tone tone, @Nullable Text state, List<Text> items) {
        this.value = value;
        this.tone = tone;
        this.state = state;
        this.items = List.copyOf(items);
    }

    public static Box of(Cell value) {
        return new Box(value, null, null, List.of());
    }

    /** How good it is, in colour, icon and word. */
    public Box tone(Tone how, String id, String en) {
        return new Box(value, how, Text.of(id, en), items);
    }

    /** What lies there, e.g. the names that share a place. */
    public Box items(List<Text> all) {
        return new Box(value, tone, state, all);
    }

    public Cell value() {
        return value;
    }

    public Optional<Tone> tone() {
        return Optional.ofNullable(tone);
    }

    /** The word for the tone; present with it. */
    public Optional<Text> state() {
        return Optional.ofNullable(state);
    }

    public List<Text> items() {
        return items;
    }

    /** Whether nothing stands there at all. */
    public boolean isEmpty() {
        return equals(EMPTY);
    }

    /** The box in one cell of a table: its number alone, or all its words. */
    Cell cell() {
        if (state == null && items.isEmpty()) {
            return value;
        }
        return Cell.of(Text.of(words(true), words(false)));
    }

    private String words(boolean id) {
        String own = value.words()
                .map(w -> id ? w.id() : w.en())
                .orElseGet(() -> value.number()
                        .map(n -> n.toPlainString() + (value.unit().isEmpty() ? "" : " " + value.unit()))
                        .orElse(""));
        StringBuilder all = new StringBuilder(own);
        if (state != null) {
            all.append(all.isEmpty() ? "" : ", ").append(id ? state.id() : state.en());
        }
        if (!items.isEmpty()) {
            all.append(all.isEmpty() ? "" : ": ")
                    .append(String.join(
                            "; ", items.stream().map(t -> id ? t.id() : t.en()).toList()));
        }
        return all.toString();
    }

    Map<String, @Nullable Object> tree() {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("value", Leaf.of(value));
        tree.put("tone", tone == null ? null : tone.code());
        tree.put("state", state == null ? null : Leaf.of(state));
        tree.put("items", Leaf.texts(items));
        return tree;
    }

    static Box read(Branch b) {
        return new Box(
                b.cell("value"),
                b.maybe("tone").map(Tone::of).orElse(null),
                b.maybeText("state").orElse(null),
                b.texts("items"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Box b
                && b.value.equals(value)
                && Objects.equals(b.tone, tone)
                && Objects.equals(b.state, state)
                && b.items.equals(items);
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, tone, state, items);
    }
}
