package simpul.core.model.sector.view;

import java.util.Objects;
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
    public boolean equals(Object other) {
        return other instanceof NoticeView n && n.tone.equals(tone) && n.words.equals(words);
    }

    @Override
    public int hashCode() {
        return Objects.hash(tone, words);
    }
}
