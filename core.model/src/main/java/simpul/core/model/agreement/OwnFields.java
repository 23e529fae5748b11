package simpul.core.model.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of a case that belong to one party: it edits them whoever's turn the shared text is. */
public record OwnFields(
        List<Unit> units,
        @Nullable PlanBasis plan,
        String planNote,
        String funding,
        @Nullable Burden burden) {
    public OwnFields {
        units = List.copyOf(units);
    }
}
