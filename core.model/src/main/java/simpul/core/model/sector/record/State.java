package simpul.core.model.sector.record;

import simpul.core.model.text.Text;

/** Where a record can stand in its {@link Workflow}. The code is stored data and is never reused. Immutable. */
public final class State {
    /** By this code filters and boards mean the state itself, which is no field; no field can have it. */
    public static final String CODE = "*state";

    private final String code;
    private final Text label;

    State(String code, Text label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    public Text label() {
        return label;
    }

    @Override
    public String toString() {
        return code;
    }
}
