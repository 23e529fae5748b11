package simpul.plugin.perikanan;

import java.math.BigDecimal;
import java.time.LocalDate;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.SharedTotals;

/** How much fish a region needs in a month, which its partners try to supply. */
final class Need {
    static final Field<LocalDate> MONTH = Field.date("bulan", "Hari pertama bulan", "First day of the month")
            .required()
            .queryable();
    static final Field<String> SPECIES =
            Field.code("spesies", "Spesies", "Species", Species.FAO).required().queryable();
    static final Field<BigDecimal> WEIGHT = Field.decimal("kebutuhan_kg", "Kebutuhan", "Need", 2, "kg")
            .required()
            .range(0, 1_000_000_000)
            .queryable();
    static final Field<String> AGREEMENT =
            Field.agreement("perjanjian", "Perjanjian (PKS)", "Agreement (PKS)").queryable();

    static final RecordType TYPE = RecordType.of("kebutuhan", 1, "Kebutuhan ikan", "Need for fish")
            .fields(MONTH, SPECIES, WEIGHT, AGREEMENT)
            .key(MONTH, SPECIES)
            .happensOn(MONTH)
            .owner(Owner.REGION)
            .shareTotals(SharedTotals.quarterly(1).by(SPECIES).sums(WEIGHT))
            .constraints(Constraint.unique("KEBUTUHAN_GANDA", MONTH, SPECIES)
                    .says(
                            "Kebutuhan spesies ini pada bulan itu sudah tercatat.",
                            "The need for this species in that month is already recorded."));

    private Need() {}
}
