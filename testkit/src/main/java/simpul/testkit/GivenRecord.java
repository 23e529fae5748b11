package simpul.testkit;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import simpul.core.model.sector.record.RecordType;

/** A record that a test has put in place. */
record GivenRecord(RecordType type, String owner, @Nullable String state, Map<String, Object> values, boolean overdue) {
    LocalDate day() {
        return Objects.requireNonNull(
                (LocalDate) values.get(type.day().orElseThrow().code()), "a record without its day");
    }
}
