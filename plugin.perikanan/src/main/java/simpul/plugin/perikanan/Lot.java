package simpul.plugin.perikanan;

import java.math.BigDecimal;
import java.time.LocalDate;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.Deadline;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordFacts;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.SharedTotals;
import simpul.core.model.sector.record.Within;

/** A lot of fish that is sent from one region to another (UU 21/2019 Ps 35: health certificate between areas). */
final class Lot {
    static final Field<String> NUMBER = Field.text("nomor_lot", "Nomor lot / surat jalan", "Lot / waybill number")
            .required()
            .longest(60)
            .queryable()
            .searchable();
    static final Field<LocalDate> SHIPPED = Field.date("tanggal_kirim", "Tanggal kirim", "Shipped on")
            .required()
            .queryable();
    static final Field<String> SENDER = Field.region("daerah_asal", "Daerah pengirim", "Sending region")
            .required()
            .queryable();
    static final Field<String> RECEIVER = Field.region("daerah_tujuan", "Daerah penerima", "Receiving region")
            .required()
            .queryable();
    static final Field<String> SPECIES = Field.code("spesies", "Spesies", "Species", Species.FAO)
            .required()
            .queryable()
            .searchable()
            .help("Kode FAO atau namanya, misalnya SKJ atau Cakalang.", "FAO code or name, for example SKJ.");
    static final Field<BigDecimal> WEIGHT = Field.decimal("berat_kg", "Berat", "Weight", 2, "kg")
            .required()
            .range(0, 10_000_000)
            .queryable();
    static final Field<BigDecimal> VALUE = Field.money("nilai", "Nilai", "Value")
            .required()
            .range(0, 1_000_000_000_000L)
            .queryable();
    static final Field<String> CERTIFICATE = Field.text(
                    "nomor_sertifikat", "Nomor sertifikat kesehatan", "Health certificate number")
            .longest(60)
            .queryable()
            .searchable();
    static final Field<LocalDate> CERTIFIED = Field.date("tanggal_sertifikat", "Tanggal sertifikat", "Certificate date")
            .queryable();
    static final Field<String> EXIT = Field.text("tempat_keluar", "Tempat pengeluaran", "Place of exit")
            .help(
                    "Pelabuhan atau bandara yang ditetapkan di daerah asal.",
                    "The designated port of the sending region.");
    static final Field<String> ENTRY = Field.text("tempat_masuk", "Tempat pemasukan", "Place of entry")
            .help(
                    "Pelabuhan atau bandara yang ditetapkan di daerah tujuan.",
                    "The designated port of the receiving region.");
    static final Field<LocalDate> REPORTED = Field.date("tanggal_lapor", "Dilaporkan ke karantina pada", "Reported on")
            .help(
                    "Hari lot ini dilaporkan kepada petugas karantina.",
                    "The day on which this lot was reported to the quarantine officer.");
    static final Field<BigDecimal> RECEIVED = Field.decimal(
                    "berat_terima_kg", "Berat diterima", "Weight received", 2, "kg")
            .range(0, 10_000_000)
            .queryable();
    static final Field<LocalDate> REJECTED = Field.date("tanggal_ditolak", "Ditolak karantina pada", "Rejected on")
            .help(
                    "Diisi bila karantina menolak lot ini; barang keluar dalam hari kerja yang ditetapkan.",
                    "If quarantine rejected this lot; the goods leave within the working days that are set.");
    static final Field<LocalDate> LEFT =
            Field.date("tanggal_keluar", "Barang ditolak keluar pada", "Rejected goods left on");
    static final Field<Boolean> BETWEEN_AREAS =
            Field.yesNo("antararea", "Antararea", "Between areas").queryable();
    static final Field<String> AGREEMENT = Field.agreement("perjanjian", "Perjanjian (PKS)", "Agreement (PKS)")
            .queryable()
            .help("PKS yang dilaksanakan oleh lot ini.", "The agreement that this lot carries out.");
    static final Field<Boolean> COMPLIANT =
            Field.yesNo("patuh", "Bersertifikat sah", "Validly certified").queryable();

    static final RecordType TYPE = RecordType.of("lot", 4, "Lot ikan", "Fish lot")
            .fields(
                    NUMBER,
                    SHIPPED,
                    SENDER,
                    RECEIVER,
                    SPECIES,
                    WEIGHT,
                    VALUE,
                    CERTIFICATE,
                    CERTIFIED,
                    EXIT,
                    ENTRY,
                    REPORTED,
                    RECEIVED,
                    REJECTED,
                    LEFT,
                    AGREEMENT,
                    BETWEEN_AREAS,
                    COMPLIANT)
            .key(NUMBER)
            .happensOn(SHIPPED)
            .owner(Owner.REGION)
            .shareTotals(SharedTotals.quarterly(3).by(SPECIES).sums(WEIGHT))
            .constraints(
                    Constraint.unique("LOT_GANDA", NUMBER)
                            .says("Nomor lot ini sudah tercatat.", "This lot number is already recorded."),
                    Constraint.unique("SERTIFIKAT_GANDA", CERTIFICATE)
                            .says(
                                    "Nomor sertifikat ini sudah dipakai lot lain.",
                                    "This certificate number already belongs to another lot.")
                            .basedOn("UU 21/2019 Ps 35"))
            .deadlines(Deadline.of(
                            "keluar_ditolak",
                            "Barang yang ditolak keluar",
                            "Rejected goods leave",
                            "UU 21/2019 Ps 45",
                            Within.workingDays(Limits.DAYS_TO_LEAVE))
                    .since(REJECTED)
                    .until(LEFT))
            .upcast(1, u -> u.restated(BETWEEN_AREAS))
            .upcast(2, u -> u)
            .upcast(3, u -> u.restated(COMPLIANT))
            .derive(BETWEEN_AREAS, Lot::isBetweenAreas)
            .derive(COMPLIANT, Certificate::holds);

    private Lot() {}

    /** [M] Provinces stand for the areas of quarantine law until those are known by region. */
    private static Boolean isBetweenAreas(RecordFacts lot) {
        return !lot.value(SENDER).regionMatches(0, lot.value(RECEIVER), 0, 2);
    }
}
