package simpul.core.model.sector.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import simpul.core.model.text.Text;

/**
 * One of the stages that something goes through, and where it stands. Immutable, each word returns a new step; compared by
 * value.
 *
 * <pre>{@code Step.waiting("Persetujuan DPRD", "Approval of the DPRD").note(Text.of("sejak 3 Agu", "since 3 Aug"))}</pre>
 */
public final class Step {
    private static final List<String> STATES = List.of("done", "now", "waiting", "blocked", "todo", "skipped");

    private final String state;
    private final Text label;
    private final @Nullable Text note;

    private Step(String state, Text label, @Nullable Text note) {
        this.state = state;
        this.label = label;
        this.note = note;
    }

    public static Step done(String id, String en) {
        return new Step("done", Text.of(id, en), null);
    }

    /** Being worked on. */
    public static Step now(String id, String en) {
        return new Step("now", Text.of(id, en), null);
    }

    /** Waiting for somebody. */
    public static Step waiting(String id, String en) {
        return new Step("waiting", Text.of(id, en), null);
    }

    /** Cannot go on. */
    public static Step blocked(String id, String en) {
        return new Step("blocked", Text.of(id, en), null);
    }

    /** Not reached yet. */
    public static Step todo(String id, String en) {
        return new Step("todo", Text.of(id, en), null);
    }

    /** Not needed here. */
    public static Step skipped(String id, String en) {
        return new Step("skipped", Text.of(id, en), null);
    }

    /** Since when, whose turn it is, what is missing. */
    public Step note(Text words) {
        return new Step(state, label, words);
    }

    /** The stable word for where it stands; {@code todo} for one of a newer platform. */
    public String state() {
        return STATES.contains(state) ? state : "todo";
    }

    public Text label() {
        return label;
    }

    public Optional<Text> note() {
        return Optional.ofNullable(note);
    }

    Map<String, @Nullable Object> tree() {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("state", state);
        tree.put("label", Leaf.of(label));
        tree.put("note", note == null ? null : Leaf.of(note));
        return tree;
    }

    static Step read(Branch b) {
        return new Step(b.words("state"), b.text("label"), b.maybeText("note").orElse(null));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Step s
                && s.state.equals(state)
                && s.label.equals(label)
                && Objects.equals(s.note, note);
    }

    @Override
    public int hashCode() {
        return Objects.hash(state, label, note);
    }
}
