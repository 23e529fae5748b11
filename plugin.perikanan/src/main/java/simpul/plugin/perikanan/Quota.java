package simpul.plugin.perikanan;

import java.math.BigDecimal;
import java.time.LocalDate;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;

/** How much a region may land from a fishing area in a year, and how much the area allows (JTB). */
final class Quota {
    static final Field<Long> YEAR = Field.integer("tahun", "Tahun", "Year")
            .ungrouped()
            .required()
            .range(2000, 2100)
            .queryable();
    static final Field<String> WPP =
            Field.code("wpp", "WPPNRI", "Fishing area", Area.WPP).required().queryable();
    static final Field<BigDecimal> AMOUNT = Field.decimal("kuota_kg", "Kuota daerah", "Quota of the region", 2, "kg")
            .required()
            .range(1, 10_000_000_000L)
            .queryable();
    static final Field<BigDecimal> ALLOWED = Field.decimal(
                    "jtb_kg", "Jumlah tangkapan diperbolehkan (JTB)", "Allowable catch (JTB)", 2, "kg")
            .range(1, 10_000_000_000L)
            .queryable()
            .help("Seluruh WPPNRI, menurut keputusan Menteri.", "Of the whole area, by decree of the Minister.");
    static final Field<String> DECREE =
            Field.text("dasar", "Nomor keputusan", "Number of the decree").required();
    static final Field<LocalDate> SINCE =
            Field.date("berlaku", "Berlaku sejak", "In force since").required().queryable();
    static final Field<String> AGREEMENT =
            Field.agreement("perjanjian", "Perjanjian (PKS)", "Agreement (PKS)").queryable();

    static final RecordType TYPE = RecordType.of("kuota", 1, "Kuota WPPNRI", "Quota of a fishing area")
            .fields(YEAR, WPP, AMOUNT, ALLOWED, DECREE, SINCE, AGREEMENT)
            .key(YEAR, WPP)
            .happensOn(SINCE)
            .owner(Owner.REGION)
            .constraints(Constraint.unique("KUOTA_GANDA", WPP, YEAR)
                    .says(
                            "Kuota WPPNRI ini untuk tahun itu sudah tercatat. Ubah catatan yang ada.",
                            "The quota of this area for that year is already recorded. Change that record."));

    private Quota() {}
}
