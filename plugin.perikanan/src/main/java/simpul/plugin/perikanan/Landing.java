package simpul.plugin.perikanan;

import java.math.BigDecimal;
import java.time.LocalDate;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Limit;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.SharedTotals;

/** A catch that was landed in a port of the region. */
final class Landing {
    static final Field<String> NUMBER = Field.text("nomor", "Nomor pendaratan", "Landing number")
            .required()
            .longest(60)
            .queryable()
            .searchable();
    static final Field<String> VESSEL =
            Field.ref("kapal", "Kapal", "Vessel", Vessel.TYPE.code()).queryable();
    static final Field<LocalDate> DEPARTED = Field.date("tanggal_berangkat", "Tanggal berangkat", "Departed on");
    static final Field<LocalDate> LANDED = Field.date("tanggal_darat", "Tanggal mendarat", "Landed on")
            .required()
            .queryable();
    static final Field<String> PORT =
            Field.text("pelabuhan", "Pelabuhan", "Port").required().queryable().searchable();
    static final Field<String> PLACE = Field.region("daerah_pelabuhan", "Daerah pelabuhan", "Region of the port")
            .required()
            .queryable();
    static final Field<String> WPP =
            Field.code("wpp", "WPPNRI", "Fishing area", Area.WPP).required().queryable();
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
    static final Field<Long> YEAR =
            Field.integer("tahun", "Tahun", "Year").ungrouped().queryable();

    static final RecordType TYPE = RecordType.of("pendaratan", 1, "Pendaratan ikan", "Landing")
            .fields(NUMBER, VESSEL, DEPARTED, LANDED, PORT, PLACE, WPP, SPECIES, WEIGHT, LOST, VALUE, AGREEMENT, YEAR)
            .key(NUMBER)
            .happensOn(LANDED)
            .owner(Owner.REGION)
            .shareTotals(SharedTotals.quarterly(3).by(SPECIES).sums(WEIGHT))
            .constraints(
                    Constraint.unique("PENDARATAN_GANDA", NUMBER)
                            .says("Nomor pendaratan ini sudah tercatat.", "This landing number is already recorded."),
                    Constraint.ceiling(
                                    "KUOTA_WPP",
                                    WEIGHT,
                                    Limit.in(Quota.TYPE, Quota.AMOUNT, Quota.WPP, Quota.YEAR),
                                    WPP,
                                    YEAR)
                            .warnAt(80)
                            .warnsOnly()
                            .says(
                                    "Tangkapan dari WPPNRI ini melampaui kuota tahun itu.",
                                    "The catch from this area goes beyond the quota of that year.")
                            .basedOn("PP 11/2023"))
            .derive(YEAR, landing -> (long) landing.value(LANDED).getYear());

    private Landing() {}
}
