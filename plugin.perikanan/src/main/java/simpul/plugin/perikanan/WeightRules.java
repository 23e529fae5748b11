package simpul.plugin.perikanan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import simpul.core.model.result.Finding;
import simpul.core.model.sector.Rule;
import simpul.core.model.sector.RuleFacts;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Filter;
import simpul.core.model.sector.question.Measure;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.text.Text;

/** A weight far beyond what is usual for its species was probably not written in kilograms. */
final class WeightRules {
    /** Of fewer records a median says nothing. */
    private static final int ENOUGH = 5;

    static final Rule LANDED = plausible("BERAT_WAJAR", Landing.TYPE, Landing.SPECIES, Landing.WEIGHT);
    static final Rule SENT = plausible("BERAT_LOT_WAJAR", Lot.TYPE, Lot.SPECIES, Lot.WEIGHT);
    static final Rule FARMED = plausible("BERAT_PANEN_WAJAR", Harvest.TYPE, Harvest.SPECIES, Harvest.WEIGHT);

    private WeightRules() {}

    private static Rule plausible(String code, RecordType type, Field<String> species, Field<BigDecimal> weight) {
        Measure median = Measure.percentile(weight, 50);
        Aggregate usual = Aggregate.over(type).where(Filter.same(species)).measure(Measure.count(), median);
        return Rule.record(
                        code,
                        type,
                        "Berat tidak jauh melebihi median spesies itu",
                        "The weight is not far beyond the median of the species",
                        "",
                        record -> check(record, weight, usual, median))
                .asks(usual);
    }

    private static List<Finding> check(RuleFacts record, Field<BigDecimal> weight, Aggregate usual, Measure median) {
        BigDecimal times = record.parameter(Limits.FAR_FROM_USUAL);
        Optional<BigDecimal> middle = record.answers().figure(usual, median);
        boolean far = record.answers().count(usual) >= ENOUGH
                && middle.filter(m -> record.value(weight).compareTo(m.multiply(times)) > 0)
                        .isPresent();
        return far
                ? List.of(Finding.warning(
                        "BERAT_TIDAK_WAJAR",
                        weight.code(),
                        Text.of(
                                "Berat ini lebih dari " + times.toPlainString()
                                        + " kali yang biasa untuk spesies ini. Pastikan satuannya kg, bukan gram"
                                        + " atau ton.",
                                "This is more than " + times.toPlainString()
                                        + " times what is usual for the species. Make sure that it is in kg.")))
                : List.of();
    }
}
