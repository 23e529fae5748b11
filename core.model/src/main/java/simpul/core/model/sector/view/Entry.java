package simpul.core.model.sector.view;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import simpul.core.model.text.Text;

/**
 * Something that happened on a day; one line of a timeline. Immutable, each word returns a new entry; compared by value.
 */
public final class Entry {
    private final LocalDate day;
    private final Text words;
    private final @Nullable Text note;
    private final @Nullable Tone tone;
    private final @Nullable Text state;

    private Entry(LocalDate day, Text words, @Nullable Text note, @Nullable Tone tone, @Nullable Text state) {
        this.day = day;
        this.words = words;
        this.note = note;
        this.tone = tone;
        this.state = state;
    }

    public static Entry on(LocalDate day, Text words) {
        return new Entry(day, words, null, null, null);
    }

    /** A second line below the words. */
    public Entry note(Text below) {
        return new Entry(day, words, below, tone, state);
    }

    /** How good it is, in colour, icon and word. */
    public Entry tone(Tone how, String id, String en) {
        return new Entry(day, words, note, how, Text.of(id, en));
    }

    public LocalDate day() {
        return day;
    }

    public Text words() {
        return words;
    }

    public Optional<Text> note() {
        return Optional.ofNullable(note);
    }

    public Optional<Tone> tone() {
        return Optional.ofNullable(tone);
    }

    /** The word for the tone; present with it. */
    public Optional<Text> state() {
        return Optional.ofNullable(state);
    }

    Map<String, @Nullable Object> tree() {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("day", day.toString());
        tree.put("words", Leaf.of(words));
        tree.put("note", note == null ? null : Leaf.of(note));
        tree.put("tone", tone == null ? null : tone.code());
        tree.put("state", state == null ? null : Leaf.of(state));
        return tree;
    }

    static Entry read(Branch b) {
        return new Entry(
                LocalDate.parse(b.words("day")),
                b.text("words"),
                b.maybeText("note").orElse(null),
                b.maybe("tone").map(Tone::of).orElse(null),
                b.maybeText("state").orElse(null));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Entry e
                && e.day.equals(day)
                && e.words.equals(words)
                && Objects.equals(e.note, note)
                && Objects.equals(e.tone, tone)
                && Objects.equals(e.state, state);
    }

    @Override
    public int hashCode() {
        return Objects.hash(day, words, note, tone, state);
    }
}
