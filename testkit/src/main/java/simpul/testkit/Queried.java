package simpul.testkit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import simpul.core.model.sector.record.State;
import simpul.core.model.sector.view.Condition;
import simpul.core.model.sector.view.RecordQuery;

/** Whether a query holds for a record that a test has put in place. Stateless. */
final class Queried {
    private Queried() {}

    static boolean holds(RecordQuery query, GivenRecord record) {
        return query.conditions().stream().allMatch(c -> holds(c, record));
    }

    private static boolean holds(Condition condition, GivenRecord record) {
        @Nullable
        Object value = condition.field().equals(State.CODE)
                ? record.state()
                : record.values().get(condition.field());
        List<String> wanted = condition.values();
        return switch (condition.kind()) {
            case "present" -> value != null;
            case "absent" -> value == null;
            case "is", "in" -> value != null && wanted.stream().anyMatch(w -> order(value, w) == 0);
            case "at_least" -> value != null && order(value, wanted.get(0)) >= 0;
            case "at_most" -> value != null && order(value, wanted.get(0)) <= 0;
            default -> throw new IllegalArgumentException("Not answered in tests: " + condition);
        };
    }

    /** Days and moments are written so that they sort as text. */
    private static int order(Object value, String wanted) {
        String written = Objects.toString(value);
        return value instanceof Number
                ? new BigDecimal(written).compareTo(new BigDecimal(wanted))
                : written.compareTo(wanted);
    }
}
