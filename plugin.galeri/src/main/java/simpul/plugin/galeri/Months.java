package simpul.plugin.galeri;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Answers;
import simpul.core.model.sector.question.Dimension;
import simpul.core.model.sector.question.Measure;
import simpul.core.model.sector.question.Period;
import simpul.core.model.sector.view.Cell;
import simpul.core.model.text.Text;

/** The months of a period, and the figures of answers that are grouped by month. Stateless. */
final class Months {
    private static final List<String> ID =
            List.of("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des");
    private static final List<String> EN =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private Months() {}

    /** As answers name them, e.g. {@code 2026-08}. */
    static List<String> keys(Period period) {
        List<String> keys = new ArrayList<>();
        for (LocalDate day = period.from(); !day.isAfter(period.to()); day = day.plusMonths(1)) {
            keys.add(day.toString().substring(0, 7));
        }
        return keys;
    }

    static List<Text> names(Period period) {
        return keys(period).stream()
                .map(key -> Integer.parseInt(key.substring(5)) - 1)
                .map(month -> Text.of(ID.get(month), EN.get(month)))
                .toList();
    }

    /** One figure a month; missing where nothing was recorded. */
    static List<Cell> figures(Answers answers, Aggregate byMonth, Measure measure, String unit, Period period) {
        return keys(period).stream()
                .map(key -> Cell.of(figure(answers, byMonth, measure, key), unit))
                .toList();
    }

    private static Optional<BigDecimal> figure(Answers answers, Aggregate byMonth, Measure measure, String key) {
        return answers.to(byMonth).stream()
                .filter(group ->
                        group.key(Dimension.month()).filter(key::equals).isPresent())
                .findFirst()
                .flatMap(group -> group.figure(measure));
    }
}
