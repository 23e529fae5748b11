package simpul.core.model.sector.record;

import java.util.List;

/** Which fields an actor may change in a state; none named means all of them. Immutable. */
public final class EditRight {
    private final String state;
    private final Actor actor;
    private final List<Field<?>> fields;

    EditRight(String state, Actor actor, List<Field<?>> fields) {
        this.state = state;
        this.actor = actor;
        this.fields = fields;
    }

    public String state() {
        return state;
    }

    public Actor actor() {
        return actor;
    }

    /** The fields; empty for all. */
    public List<Field<?>> fields() {
        return fields;
    }
}
