package simpul.plugin.perikanan;

import java.math.BigDecimal;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Answers;
import simpul.core.model.sector.question.Filter;
import simpul.core.model.sector.question.Indicator;
import simpul.core.model.sector.question.Measure;
import simpul.core.model.sector.question.Measurement;
import simpul.core.model.sector.question.Span;

/** The indicators about fishers, eaters and plants. */
final class Figures {
    private static final Measure RECEIVED = Measure.avg(Welfare.RECEIVED);
    private static final Measure PAID = Measure.avg(Welfare.PAID);
    private static final Measure EATEN = Measure.avg(Welfare.EATEN);

    private static final Aggregate MONTHS =
            Aggregate.over(Welfare.TYPE).measure(Measure.count(), RECEIVED, PAID, EATEN);
    private static final Aggregate PLANTS = Aggregate.over(Plant.TYPE)
            .newestPer(Plant.NUMBER)
            .keeping(Filter.is(Plant.STATE, "AKTIF"))
            .span(Span.EVER);

    static final Indicator EXCHANGE = Indicator.of("ntn", "Nilai tukar nelayan", "Fishers' terms of trade", "")
            .up(Limits.EXCHANGE_AIM)
            .asks(MONTHS)
            .measured(Figures::exchange);

    static final Indicator CONSUMPTION = Indicator.of(
                    "konsumsi_ikan", "Angka konsumsi ikan", "Fish eaten per head", "kg")
            .up(Limits.EATEN_AIM)
            .asks(MONTHS)
            .measured(Figures::eaten);

    static final Indicator ACTIVE = Indicator.of(
                    "skp_aktif", "Unit pengolahan ber-SKP aktif", "Plants certified", "unit")
            .asks(PLANTS)
            .measured(a -> a.count(PLANTS) == 0
                    ? Measurement.none("Belum ada unit yang diperiksa.", "No plant has been looked at yet.")
                    : Measurement.of(BigDecimal.valueOf(a.count(PLANTS)), a.count(PLANTS)));

    private Figures() {}

    private static Measurement exchange(Answers answers) {
        BigDecimal received = Catches.sum(answers, MONTHS, RECEIVED);
        return Measurement.percentage(received, Catches.sum(answers, MONTHS, PAID), answers.count(MONTHS));
    }

    private static Measurement eaten(Answers answers) {
        return answers.figure(MONTHS, EATEN)
                .map(kg -> Measurement.of(kg, answers.count(MONTHS)))
                .orElseGet(() -> Measurement.none(
                        "Konsumsi ikan belum dicatat pada periode ini.",
                        "Fish eaten is not recorded for this period."));
    }
}
