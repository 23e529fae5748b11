package simpul.plugin.perikanan;

import java.math.BigDecimal;
import java.time.LocalDate;
import simpul.core.model.sector.record.Choice;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordFacts;
import simpul.core.model.sector.record.RecordType;

/** A fishing vessel, with who licenses it (UU 23/2014 Lampiran Y: up to 5 GT registered, to 30 GT the governor, else the Minister). */
final class Vessel {
    static final Field<String> NUMBER = Field.text("nomor_register", "Nomor register", "Register number")
            .required()
            .longest(60)
            .queryable()
            .searchable();
    static final Field<String> NAME = Field.text("nama", "Nama kapal", "Name of the vessel")
            .required()
            .queryable()
            .searchable();
    static final Field<String> MASTER =
            Field.text("pemilik", "Pemilik", "Owner of the vessel").personal();
    static final Field<LocalDate> SINCE = Field.date("terdaftar", "Terdaftar sejak", "Registered since")
            .required()
            .queryable();
    static final Field<BigDecimal> TONNAGE = Field.decimal("gt", "Tonase kotor", "Gross tonnage", 1, "GT")
            .required()
            .range(0, 100_000)
            .queryable();
    static final Field<Boolean> FOREIGN = Field.yesNo(
                    "unsur_asing", "Modal atau tenaga kerja asing", "Foreign capital or crew")
            .required()
            .queryable();
    static final Field<Boolean> SMALL = Field.yesNo("nelayan_kecil", "Milik nelayan kecil", "Of a small-scale fisher")
            .queryable();
    static final Field<BigDecimal> DISTANCE = Field.decimal(
                    "jarak_mil", "Jarak operasi dari pantai", "Distance from the coast", 1, "mil")
            .range(0, 200)
            .queryable();
    static final Field<String> LICENCE =
            Field.text("nomor_izin", "Nomor izin", "Licence number").longest(60).queryable();
    static final Field<String> AUTHORITY = Field.choice(
                    "kewenangan",
                    "Kewenangan izin",
                    "Licensing authority",
                    Choice.of("DAFTAR", "Pendaftaran (sampai 5 GT)", "Registration (up to 5 GT)"),
                    Choice.of("GUBERNUR", "Gubernur (di atas 5 sampai 30 GT)", "Governor (over 5 to 30 GT)"),
                    Choice.of(
                            "MENTERI", "Menteri (di atas 30 GT atau unsur asing)", "Minister (over 30 GT or foreign)"))
            .queryable();

    static final RecordType TYPE = RecordType.of("kapal", 1, "Kapal", "Vessel")
            .fields(NUMBER, NAME, MASTER, SINCE, TONNAGE, FOREIGN, SMALL, DISTANCE, LICENCE, AUTHORITY)
            .key(NUMBER)
            .happensOn(SINCE)
            .owner(Owner.REGION)
            .constraints(Constraint.unique("KAPAL_GANDA", NUMBER)
                    .says("Nomor register ini sudah tercatat.", "This register number is already recorded."))
            .derive(AUTHORITY, Vessel::authority);

    private static final BigDecimal REGISTERED = BigDecimal.valueOf(5);
    private static final BigDecimal OF_GOVERNOR = BigDecimal.valueOf(30);

    private Vessel() {}

    private static String authority(RecordFacts vessel) {
        BigDecimal gt = vessel.value(TONNAGE);
        if (vessel.value(FOREIGN) || gt.compareTo(OF_GOVERNOR) > 0) {
            return "MENTERI";
        }
        return gt.compareTo(REGISTERED) > 0 ? "GUBERNUR" : "DAFTAR";
    }
}
