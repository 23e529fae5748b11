package simpul.core.model.sector.question;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which days a question covers, seen from the period for which it is asked. It always ends with that period. A final value
 * class, so that a further one breaks no vendor's switch. Immutable.
 *
 * <pre>{@code
 * Aggregate.over(LANDING).measure(WEIGHT).span(Span.SINCE_YEAR)      // against a quota of the year
 * Aggregate.over(PLANT).newestPer(NUMBER).span(Span.EVER)            // what stands at the end of the period
 * }</pre>
 */
public final class Span {
    /** The days of the period; what a question covers that says nothing about it. */
    public static final Span PERIOD = new Span("period");
    /** From the first of January of the year in which the period ends. */
    public static final Span SINCE_YEAR = new Span("since_year");
    /** From the first record on. */
    public static final Span EVER = new Span("ever");

    private final String code;

    private Span(String code) {
        this.code = code;
    }

    /** The first day that is covered; empty where all earlier ones are. */
    public Optional<LocalDate> since(LocalDate first, LocalDate last) {
        return switch (code) {
            case "ever" -> Optional.empty();
            case "since_year" -> Optional.of(last.withDayOfYear(1));
            default -> Optional.of(first);
        };
    }

    /** The stable word for it. */
    public String code() {
        return code;
    }

    @Override
    public String toString() {
        return code;
    }
}
