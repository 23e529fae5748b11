package simpul.core.records.law;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record that may be written, beside what it was before.
 *
 * @param record its identifier; null while it has none
 * @param values nothing where it is to be deleted
 * @param before nothing where it is new
 */
public record Candidate(@Nullable String record, Map<String, Object> values, Map<String, Object> before) {}
