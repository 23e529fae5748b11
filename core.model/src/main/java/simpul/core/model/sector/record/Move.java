package simpul.core.model.sector.record;

import java.util.List;
import simpul.core.model.text.Text;

/**
 * A way from one state of a {@link Workflow} to another, and who may take it. The code is stored data: it stands in the
 * audit trail and in the address of the move. Immutable.
 */
public final class Move {
    private final String code;
    private final Text label;
    private final String from;
    private final String to;
    private final List<Actor> actors;

    Move(String code, Text label, String from, String to, List<Actor> actors) {
        this.code = code;
        this.label = label;
        this.from = from;
        this.to = to;
        this.actors = actors;
    }

    public String code() {
        return code;
    }

    /** What the button says. */
    public Text label() {
        return label;
    }

    /** Code of the state in which it can be taken. */
    public String from() {
        return from;
    }

    /** Code of the state in which the record stands afterwards. */
    public String to() {
        return to;
    }

    /** Each of them may. */
    public List<Actor> actors() {
        return actors;
    }

    @Override
    public String toString() {
        return code;
    }
}
