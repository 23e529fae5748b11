package simpul.plugin.perikanan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordFacts;
import simpul.core.model.sector.record.RecordType;

/** The month's figures of the statistics office: prices that fishers receive and pay, and fish eaten per head. */
final class Welfare {
    static final Field<LocalDate> MONTH = Field.date("bulan", "Hari pertama bulan", "First day of the month")
            .required()
            .queryable();
    static final Field<BigDecimal> RECEIVED =
            index("it", "Indeks harga yang diterima nelayan (It)", "Prices received (It)");
    static final Field<BigDecimal> PAID = index("ib", "Indeks harga yang dibayar nelayan (Ib)", "Prices paid (Ib)");
    static final Field<BigDecimal> EATEN = Field.decimal(
                    "konsumsi_kg", "Konsumsi ikan setahun per kapita", "Fish eaten per head and year", 2, "kg")
            .range(0, 500)
            .queryable();
    static final Field<String> SOURCE =
            Field.text("sumber", "Sumber angka", "Source of the figures").required();
    static final Field<String> AGREEMENT =
            Field.agreement("perjanjian", "Perjanjian (PKS)", "Agreement (PKS)").queryable();
    static final Field<BigDecimal> EXCHANGE = Field.decimal(
                    "ntn", "Nilai tukar nelayan (NTN)", "Fishers' terms of trade (NTN)", 2, "")
            .queryable();

    static final RecordType TYPE = RecordType.of("kesejahteraan", 1, "NTN dan konsumsi", "NTN and consumption")
            .fields(MONTH, RECEIVED, PAID, EATEN, SOURCE, AGREEMENT, EXCHANGE)
            .key(MONTH)
            .happensOn(MONTH)
            .owner(Owner.REGION)
            .constraints(Constraint.unique("BULAN_GANDA", MONTH)
                    .says("Angka bulan ini sudah tercatat.", "The figures of this month are already recorded."))
            .derive(EXCHANGE, Welfare::exchange);

    private Welfare() {}

    private static Field<BigDecimal> index(String code, String id, String en) {
        return Field.decimal(code, id, en, 2, "").required().range(1, 1000).queryable();
    }

    private static BigDecimal exchange(RecordFacts month) {
        return month.value(RECEIVED).movePointRight(2).divide(month.value(PAID), 2, RoundingMode.HALF_UP);
    }
}
