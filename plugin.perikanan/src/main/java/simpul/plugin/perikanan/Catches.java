package simpul.plugin.perikanan;

import java.math.BigDecimal;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Answers;
import simpul.core.model.sector.question.Dimension;
import simpul.core.model.sector.question.Indicator;
import simpul.core.model.sector.question.Measure;
import simpul.core.model.sector.question.Measurement;

/** What was caught and farmed, and how much of it was lost. */
final class Catches {
    static final Measure LANDED_KG = Measure.sum(Landing.WEIGHT);
    static final Measure FARMED_KG = Measure.sum(Harvest.WEIGHT);
    private static final Measure LANDED_LOST = Measure.sum(Landing.LOST);
    private static final Measure FARMED_LOST = Measure.sum(Harvest.LOST);

    static final Aggregate LANDED = Aggregate.over(Landing.TYPE).measure(Measure.count(), LANDED_KG, LANDED_LOST);
    static final Aggregate FARMED = Aggregate.over(Harvest.TYPE).measure(Measure.count(), FARMED_KG, FARMED_LOST);
    static final Aggregate BY_AREA = Aggregate.over(Landing.TYPE)
            .by(Dimension.of(Landing.WPP), Dimension.of(Landing.YEAR))
            .measure(Measure.count(), LANDED_KG);

    static final Indicator CAUGHT = Indicator.of("produksi_tangkap", "Produksi tangkap", "Fish caught", "ton")
            .asks(LANDED)
            .measured(a -> tons(a, LANDED, LANDED_KG));

    static final Indicator FARMING = Indicator.of("produksi_budidaya", "Produksi budidaya", "Fish farmed", "ton")
            .asks(FARMED)
            .measured(a -> tons(a, FARMED, FARMED_KG));

    static final Indicator LOSS = Indicator.of("susut_hasil", "Susut hasil", "Loss after the catch", "%")
            .down(Limits.LOSS_AIM)
            .asks(LANDED, FARMED)
            .measured(Catches::loss);

    private Catches() {}

    private static Measurement tons(Answers answers, Aggregate question, Measure weight) {
        return answers.figure(question, weight)
                .map(kg -> Measurement.of(kg.movePointLeft(3), answers.count(question)))
                .orElseGet(() -> Measurement.none(
                        "Belum ada catatan pada periode ini.", "There is no record in this period yet."));
    }

    private static Measurement loss(Answers answers) {
        BigDecimal lost = sum(answers, LANDED, LANDED_LOST).add(sum(answers, FARMED, FARMED_LOST));
        BigDecimal all = sum(answers, LANDED, LANDED_KG).add(sum(answers, FARMED, FARMED_KG));
        return Measurement.percentage(lost, all, answers.count(LANDED) + answers.count(FARMED));
    }

    static BigDecimal sum(Answers answers, Aggregate question, Measure measure) {
        return answers.figure(question, measure).orElse(BigDecimal.ZERO);
    }
}
