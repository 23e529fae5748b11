package simpul.core.model.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From when and how long a document is in force. Both days are inclusive: twelve months from 11 July 2024 end on 10 July
 * 2025.
 *
 * @param starts first day; null until it is known
 * @param months length; null until it is known
 */
public record Term(@Nullable LocalDate starts, @Nullable Integer months) {
    public static final Term OPEN = new Term(null, null);

    /** The last day, derived; null until both are known. */
    public @Nullable LocalDate ends() {
        return starts == null || months == null
                ? null
                : starts.plusMonths(months).minusDays(1);
    }
}
