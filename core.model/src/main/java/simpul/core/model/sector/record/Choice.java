package simpul.core.model.sector.record;

import simpul.core.model.text.Text;

/** One of the few words that a choice field allows. The code is stored data and is never reused. Immutable. */
public final class Choice {
    private final String code;
    private final Text label;

    private Choice(String code, Text label) {
        this.code = code;
        this.label = label;
    }

    /** Makes a choice from its stored code and the words people read. */
    public static Choice of(String code, String id, String en) {
        return new Choice(code, Text.of(id, en));
    }

    public String code() {
        return code;
    }

    public Text label() {
        return label;
    }
}
