package simpul.plugin.perikanan;

import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Answers;
import simpul.core.model.sector.question.Dimension;
import simpul.core.model.sector.question.Filter;
import simpul.core.model.sector.question.Indicator;
import simpul.core.model.sector.question.Measure;
import simpul.core.model.sector.question.Measurement;

/** The questions about lots, and the two indicators that are made of them. */
final class TradeFigures {
    static final Measure WEIGHT = Measure.sum(Lot.WEIGHT);
    static final Measure VALUE = Measure.sum(Lot.VALUE);

    static final Aggregate LOTS = Aggregate.over(Lot.TYPE).measure(Measure.count(), WEIGHT, VALUE);
    /** The law asks a certificate of these alone. */
    static final Aggregate BETWEEN_AREAS = Aggregate.over(Lot.TYPE).where(Filter.is(Lot.BETWEEN_AREAS, true));

    static final Aggregate COMPLIANT =
            Aggregate.over(Lot.TYPE).where(Filter.is(Lot.BETWEEN_AREAS, true), Filter.is(Lot.COMPLIANT, true));
    static final Aggregate BY_SPECIES = LOTS.by(Dimension.of(Lot.SPECIES));

    static final Indicator COMPLIANCE = Indicator.of(
                    "kepatuhan_sertifikat", "Kepatuhan sertifikat kesehatan", "Health certificate compliance", "%")
            .up(100)
            .asks(BETWEEN_AREAS, COMPLIANT)
            .measured(TradeFigures::compliance);

    static final Indicator TRADE = Indicator.of(
                    "nilai_perdagangan", "Nilai perdagangan antardaerah", "Trade between regions", "Rp")
            .asks(LOTS)
            .measured(TradeFigures::trade);

    private TradeFigures() {}

    static Measurement compliance(Answers answers) {
        return Measurement.percentage(answers.count(COMPLIANT), answers.count(BETWEEN_AREAS));
    }

    private static Measurement trade(Answers answers) {
        return answers.figure(LOTS, VALUE)
                .map(value -> Measurement.of(value, answers.count(LOTS)))
                .orElseGet(() ->
                        Measurement.none("Belum ada lot pada periode ini.", "There is no lot in this period yet."));
    }
}
