package simpul.plugin.perikanan;

import java.time.LocalDate;
import java.util.Optional;
import simpul.core.model.sector.record.RecordFacts;

/** Whether the health certificate of a lot holds on the day on which the lot travels (UU 21/2019 Ps 35). */
final class Certificate {
    private Certificate() {}

    /** There is one, issued by that day and not outlived on it. */
    static boolean holds(RecordFacts lot) {
        Optional<LocalDate> issued = lot.find(Lot.CERTIFIED);
        boolean outlived = isOutlived(lot);
        return lot.find(Lot.CERTIFICATE).isPresent()
                && issued.filter(day -> !day.isAfter(lot.value(Lot.SHIPPED))).isPresent()
                && !outlived;
    }

    /** [M] The days are what the sending region has set. */
    static boolean isOutlived(RecordFacts lot) {
        long days = lot.parameter(Limits.CERTIFICATE_DAYS).longValue();
        return lot.find(Lot.CERTIFIED)
                .filter(day -> day.plusDays(days).isBefore(lot.value(Lot.SHIPPED)))
                .isPresent();
    }
}
