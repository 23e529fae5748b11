package simpul.core.model.record;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import simpul.core.model.text.Text;

/**
 * Where a record stands in its workflow, and what its reader may do about it there.
 *
 * @param state code of the state
 * @param label what the state is called; its code where the type no longer knows it
 * @param since when the record came there
 * @param moves those the reader may take from here
 * @param only the fields that the reader may change here; empty where there are none, null for all of them
 * @param deletes whether the reader may delete the record here
 */
public record Standing(
        String state,
        Text label,
        Instant since,
        List<FlowShape.MoveShape> moves,
        @Nullable Set<String> only,
        boolean deletes) {
    public Standing {
        moves = List.copyOf(moves);
        only = only == null ? null : Set.copyOf(only);
    }

    /** The same where nobody may do anything about it. */
    public Standing closed() {
        return new Standing(state, label, since, List.of(), Set.of(), false);
    }

    /** Whether the reader may change anything of the record. */
    public boolean edits() {
        return only == null || !only.isEmpty();
    }

    /** Whether the reader may change this field or part. */
    public boolean edits(String code) {
        return only == null || only.contains(code);
    }
}
