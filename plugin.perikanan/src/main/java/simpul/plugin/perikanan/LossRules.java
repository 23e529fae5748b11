package simpul.plugin.perikanan;

import java.math.BigDecimal;
import java.util.List;
import simpul.core.model.result.Finding;
import simpul.core.model.sector.Rule;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.text.Text;

/** No more is spoilt or lost than there was. */
final class LossRules {
    static final Rule LANDED = within("SUSUT_WAJAR", Landing.TYPE, Landing.LOST, Landing.WEIGHT);
    static final Rule FARMED = within("SUSUT_PANEN_WAJAR", Harvest.TYPE, Harvest.LOST, Harvest.WEIGHT);

    private LossRules() {}

    private static Rule within(String code, RecordType type, Field<BigDecimal> lost, Field<BigDecimal> weight) {
        return Rule.record(
                code,
                type,
                "Susut tidak melebihi beratnya",
                "No more is lost than there was",
                "",
                record -> record.find(lost)
                                .filter(kg -> kg.compareTo(record.value(weight)) > 0)
                                .isPresent()
                        ? List.of(Finding.blocking(
                                "SUSUT_MELEBIHI_BERAT",
                                lost.code(),
                                Text.of(
                                        "Susut melebihi berat yang dicatat. Periksa keduanya.",
                                        "More was lost than the weight that is recorded. Check both.")))
                        : List.of());
    }
}
