package simpul.plugin.perikanan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Answers;
import simpul.core.model.sector.question.Dimension;
import simpul.core.model.sector.question.Group;
import simpul.core.model.sector.question.Indicator;
import simpul.core.model.sector.question.Measure;
import simpul.core.model.sector.question.Measurement;
import simpul.core.model.sector.question.Span;

/**
 * The vessels that were away for andon on the fullest day of the year, until the period ends, against the quota: what the
 * ceiling of the agreement limits too, so that vessels that take turns share a place.
 */
final class AndonUse {
    private static final Measure PLACES = Measure.sum(AndonQuota.VESSELS);
    private static final Dimension FROM = Dimension.of(Andon.FROM);
    private static final Dimension TO = Dimension.of(Andon.TO);
    private static final Dimension YEAR = Dimension.year();

    /** Also those who went in the year before and were still away; no vessel is in two of them on one day. */
    private static final Aggregate STAYS =
            Aggregate.over(Andon.TYPE).by(FROM, TO).span(Span.EVER);
    /** An indicator is not told its period; this says the year. */
    private static final Aggregate DEPARTED =
            Aggregate.over(Andon.TYPE).by(YEAR).span(Span.SINCE_YEAR);

    private static final Aggregate QUOTA =
            Aggregate.over(AndonQuota.TYPE).measure(Measure.count(), PLACES).span(Span.EVER);

    static final Indicator OF_QUOTA = Indicator.of(
                    "andon_terdaftar", "Kapal andon terhadap kuota", "Andon vessels of the quota", "%")
            .down(100)
            .asks(STAYS, DEPARTED, QUOTA)
            .measured(AndonUse::measure);

    private AndonUse() {}

    private static Measurement measure(Answers answers) {
        BigDecimal places = Catches.sum(answers, QUOTA, PLACES);
        List<Group> stays = answers.to(STAYS);
        if (places.signum() == 0) {
            return Measurement.none("Kuota andon belum dicatat.", "The andon quota is not recorded.");
        }
        if (stays.isEmpty()) {
            return Measurement.percentage(BigDecimal.ZERO, places, 0);
        }
        return answers.to(DEPARTED).stream()
                .flatMap(group -> group.key(YEAR).stream())
                .map(year -> LocalDate.of(Integer.parseInt(year), 1, 1))
                .findAny()
                .map(first -> since(first, stays, places))
                .orElseGet(() -> Measurement.none(
                        "Pada tahun ini belum ada kapal yang berangkat andon.",
                        "No vessel has left for andon in this year yet."));
    }

    private static Measurement since(LocalDate first, List<Group> stays, BigDecimal places) {
        List<Group> own =
                stays.stream().filter(stay -> !day(stay, TO).isBefore(first)).toList();
        long vessels = own.stream().mapToLong(Group::count).sum();
        return Measurement.percentage(BigDecimal.valueOf(fullest(first, own)), places, vessels);
    }

    /** The fullest day is one on which a vessel comes, and none comes after the period. */
    private static long fullest(LocalDate first, List<Group> stays) {
        TreeMap<LocalDate, Long> changes = new TreeMap<>();
        for (Group stay : stays) {
            LocalDate comes = day(stay, FROM);
            changes.merge(comes.isBefore(first) ? first : comes, stay.count(), Long::sum);
            changes.merge(day(stay, TO).plusDays(1), -stay.count(), Long::sum);
        }
        long there = 0;
        long most = 0;
        for (long change : changes.values()) {
            there += change;
            most = Math.max(most, there);
        }
        return most;
    }

    private static LocalDate day(Group stay, Dimension dimension) {
        return LocalDate.parse(stay.key(dimension).orElseThrow());
    }
}
