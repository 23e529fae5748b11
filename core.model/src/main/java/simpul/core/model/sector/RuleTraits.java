package simpul.core.model.sector;

import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.record.Field;

/** What a rule has been told about itself. Copied before each change, never changed once a rule holds it. */
final class RuleTraits implements Cloneable {
    List<Aggregate> asks = List.of();
    List<String> moves = List.of();
    boolean warns;
    boolean agreement;
    boolean agencies;

    @Nullable
    Field<?> exception;

    RuleTraits copy() {
        try {
            return (RuleTraits) clone();
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }
}
