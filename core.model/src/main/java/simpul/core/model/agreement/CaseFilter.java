package simpul.core.model.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which cases to list. Null or blank means that it does not matter.
 *
 * @param text words, or beginnings of words, of titles, numbers, parties and agencies
 * @param party code of a region or identifier of a partner that is party
 * @param condition as of {@code day}
 * @param day today, for the condition
 * @param stalledDays days without a step after which a case counts as not moving
 */
public record CaseFilter(
        String text,
        @Nullable Kind kind,
        @Nullable Stage stage,
        @Nullable String sector,
        @Nullable String party,
        @Nullable String batch,
        @Nullable Condition condition,
        LocalDate day,
        int stalledDays) {

    public static CaseFilter all(LocalDate day, int stalledDays) {
        return new CaseFilter("", null, null, null, null, null, null, day, stalledDays);
    }
}
