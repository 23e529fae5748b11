package simpul.core.model.text;

import java.time.LocalDate;
import java.util.List;

/**
 * A day as Indonesian offices write it, and in English. Own month names, because those of the JDK differ from release to
 * release. Pure.
 *
 * <pre>{@code DayWords.of(LocalDate.of(2026, 8, 11)).id()   // "11 Agu 2026"}</pre>
 */
public final class DayWords {
    private static final int SHORT = 3;
    private static final List<Text> MONTHS = List.of(
            Text.of("Januari", "January"),
            Text.of("Februari", "February"),
            Text.of("Maret", "March"),
            Text.of("April", "April"),
            Text.of("Mei", "May"),
            Text.of("Juni", "June"),
            Text.of("Juli", "July"),
            Text.of("Agustus", "August"),
            Text.of("September", "September"),
            Text.of("Oktober", "October"),
            Text.of("November", "November"),
            Text.of("Desember", "December"));

    private DayWords() {}

    /** The day with its month shortened: {@code 11 Agu 2026}. */
    public static Text of(LocalDate day) {
        Text month = month(day);
        return Text.of(
                words(day, month.id().substring(0, SHORT)),
                words(day, month.en().substring(0, SHORT)));
    }

    /** The day with its month in full: {@code 11 Agustus 2026}. */
    public static Text inFull(LocalDate day) {
        Text month = month(day);
        return Text.of(words(day, month.id()), words(day, month.en()));
    }

    private static Text month(LocalDate day) {
        return MONTHS.get(day.getMonthValue() - 1);
    }

    private static String words(LocalDate day, String month) {
        return day.getDayOfMonth() + " " + month + " " + day.getYear();
    }
}
