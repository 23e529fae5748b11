package simpul.core.records.law;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import simpul.core.model.sector.record.Constraint;

/**
 * A record that may be written, beside what it was before.
 *
 * @param record its identifier; null while it has none
 * @param values nothing where it is to be deleted
 * @param state in which it will stand; null without a workflow
 * @param before nothing where it is new
 * @param former the state in which it stood
 */
public record Candidate(
        @Nullable String record,
        Map<String, Object> values,
        @Nullable String state,
        Map<String, Object> before,
        @Nullable String former) {

    /** As a constraint sees it: where the record does not count, it is as if it were not there. */
    Candidate under(Constraint constraint) {
        return new Candidate(
                record,
                constraint.counts(state) ? values : Map.of(),
                state,
                constraint.counts(former) ? before : Map.of(),
                former);
    }
}
