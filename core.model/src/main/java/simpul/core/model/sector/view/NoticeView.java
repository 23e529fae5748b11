package simpul.core.model.sector.view;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import simpul.core.model.text.Text;

/** A sentence that people should notice. */
public final class NoticeView extends View {
    static final String NODE = "notice";

    private final Tone tone;
    private final Text words;

    NoticeView(Tone tone, Text words) {
        super(NODE);
        this.tone = tone;
        this.words = words;
    }

    public Tone tone() {
        return tone;
    }

    public Text words() {
        return words;
    }

    @Override
    void write(Map<String, @Nullable Object> tree) {
        tree.put("tone", tone.code());
        tree.put("words", Leaf.of(words));
    }

    static View read(Branch tree) {
        return new NoticeView(Tone.of(tree.words("tone")), tree.text("words"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NoticeView n && n.tone.equals(tone) && n.words.equals(words);
    }

    @Override
    public int hashCode() {
        return Objects.hash(tone, words);
    }
}
