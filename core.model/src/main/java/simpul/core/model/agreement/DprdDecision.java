package simpul.core.model.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the DPRD of one party was asked and said (PP 28/2018 Ps 6(2)).
 *
 * @param region code of the party
 * @param asked the day on which the request reached the DPRD
 * @param approved null while it has not decided
 * @param decided the day of the decision
 * @param number number of the letter or decree
 */
public record DprdDecision(
        String region,
        LocalDate asked,
        @Nullable Boolean approved,
        @Nullable LocalDate decided,
        String number,
        String note,
        Recorded recorded) {
    public DprdDecision with(Recorded next) {
        return new DprdDecision(region, asked, approved, decided, number, note, next);
    }
}
