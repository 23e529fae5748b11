package simpul.core.records.input;

import java.time.LocalDate;
import java.util.Optional;
import simpul.core.model.result.Finding;
import simpul.core.model.sector.record.Field;
import simpul.core.model.text.DayWords;
import simpul.core.model.text.Text;

/**
 * Looks whether the day of a record can be meant. What is planned lies ahead, such as a quota of next year, and is kept; a year
 * that is far ahead is a slip of the finger, which no figure shows until then.
 */
final class DayAhead {
    private static final int NOTICED = 1;
    private static final int BELIEVED = 10;

    private DayAhead() {}

    /** What is to be said of it: a warning behind one year from today, a refusal behind ten. */
    static Optional<Finding> of(Field<?> field, LocalDate day, LocalDate today) {
        if (!day.isAfter(today.plusYears(NOTICED))) {
            return Optional.empty();
        }
        boolean refused = day.isAfter(today.plusYears(BELIEVED));
        int years = refused ? BELIEVED : NOTICED;
        Text written = DayWords.of(day);
        Finding said = Told.about(
                field,
                "FIELD_DAY_AHEAD",
                "%s: " + written.id() + " masih lebih dari " + years + " tahun lagi. Periksa tahunnya"
                        + (refused ? " dan tulis tanggal yang benar." : "; bila memang begitu, biarkan."),
                "%s: " + written.en() + " is more than " + years + (years == 1 ? " year" : " years")
                        + " ahead. Look at the year"
                        + (refused ? " and write the right day." : "; if it is meant, leave it."));
        return Optional.of(refused ? said : Finding.warning(said.code(), said.field(), said.message()));
    }
}
