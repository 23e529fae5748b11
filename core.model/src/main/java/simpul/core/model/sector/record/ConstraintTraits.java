package simpul.core.model.sector.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import simpul.core.model.text.Text;

/** What a constraint has been told about itself. Copied before each change, never changed once a constraint holds it. */
final class ConstraintTraits implements Cloneable {
    List<Field<?>> key = List.of();
    Text message;
    String basis = "";
    Set<String> states = Set.of();
    boolean nationwide;
    boolean warnsOnly;
    boolean atOnce;
    int warnAt;

    @Nullable
    PartType rows;

    @Nullable
    Field<LocalDate> from;

    @Nullable
    Field<LocalDate> to;

    @Nullable
    Field<?> measure;

    @Nullable
    Limit limit;

    ConstraintTraits(Text message) {
        this.message = message;
    }

    ConstraintTraits copy() {
        try {
            return (ConstraintTraits) clone();
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }
}
