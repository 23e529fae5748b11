package simpul.plugin.perikanan;

import java.math.BigDecimal;
import java.time.LocalDate;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.SharedTotals;

/** What fish farms of a kabupaten or kota harvested. */
final class Harvest {
    static final Field<String> NUMBER = Field.text("nomor", "Nomor panen", "Harvest number")
            .required()
            .longest(60)
            .queryable()
            .searchable();
    static final Field<LocalDate> DAY =
            Field.date("tanggal", "Tanggal panen", "Harvested on").required().queryable();
    static final Field<String> PLACE = Field.region("daerah", "Kabupaten atau kota", "Kabupaten or kota")
            .required()
            .queryable();
    static final Field<String> SPECIES = Field.code("spesies", "Spesies", "Species", Species.FAO)
            .required()
            .queryable()
            .searchable();
    static final Field<BigDecimal> WEIGHT = Field.decimal("berat_kg", "Berat", "Weight", 2, "kg")
            .required()
            .range(0, 10_000_000)
            .queryable();
    static final Field<BigDecimal> LOST = Field.decimal("susut_kg", "Rusak atau susut", "Spoilt or lost", 2, "kg")
            .range(0, 10_000_000)
            .queryable();
    static final Field<BigDecimal> VALUE =
            Field.money("nilai", "Nilai", "Value").range(0, 1_000_000_000_000L).queryable();
    static final Field<String> AGREEMENT =
            Field.agreement("perjanjian", "Perjanjian (PKS)", "Agreement (PKS)").queryable();

    static final RecordType TYPE = RecordType.of("panen", 1, "Panen budidaya", "Harvest")
            .fields(NUMBER, DAY, PLACE, SPECIES, WEIGHT, LOST, VALUE, AGREEMENT)
            .key(NUMBER)
            .happensOn(DAY)
            .owner(Owner.REGION)
            .shareTotals(SharedTotals.quarterly(3).by(SPECIES).sums(WEIGHT))
            .constraints(Constraint.unique("PANEN_GANDA", NUMBER)
                    .says("Nomor panen ini sudah tercatat.", "This harvest number is already recorded."));

    private Harvest() {}
}
