package simpul.core.model.sector.record;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value that the platform computes when a record is written and keeps with it; it changes only when the record is
 * written again.
 *
 * @param function answers null for "not known"; pure
 */
public record Derivation<T>(Field<T> field, Function<RecordFacts, @Nullable T> function) {}
