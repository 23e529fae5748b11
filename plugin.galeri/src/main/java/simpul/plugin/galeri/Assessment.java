package simpul.plugin.galeri;

import java.time.LocalDate;
import java.util.List;
import simpul.core.model.sector.record.Choice;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;

/** How an officer (contoh, a seat and no person) does and what may become of him. */
final class Assessment {
    static final Field<String> SEAT =
            Field.text("jabatan", "Jabatan", "Seat").required().queryable().searchable();
    static final Field<LocalDate> DAY =
            Field.date("tanggal", "Tanggal", "Day").required().queryable();
    static final Field<String> PERFORMANCE = Field.choice(
                    "kinerja",
                    "Kinerja",
                    "Performance",
                    Choice.of("ATAS", "Di atas harapan", "Above expectation"),
                    Choice.of("SESUAI", "Sesuai harapan", "As expected"),
                    Choice.of("BAWAH", "Di bawah harapan", "Below expectation"))
            .required()
            .queryable();
    static final Field<String> POTENTIAL = Field.choice(
                    "potensi",
                    "Potensi",
                    "Potential",
                    Choice.of("RENDAH", "Rendah", "Low"),
                    Choice.of("MENENGAH", "Menengah", "Medium"),
                    Choice.of("TINGGI", "Tinggi", "High"))
            .required()
            .queryable();
    static final Field<Long> INTEGRITY = level("integritas", "Integritas", "Integrity");
    static final Field<Long> TEAMWORK = level("kerja_sama", "Kerja sama", "Teamwork");
    static final Field<Long> SPEECH = level("komunikasi", "Komunikasi", "Communication");
    static final Field<Long> RESULTS = level("hasil", "Orientasi pada hasil", "Focus on results");
    static final Field<Long> SERVICE = level("layanan", "Pelayanan publik", "Public service");
    static final Field<Long> CHANGE = level("perubahan", "Mengelola perubahan", "Managing change");
    static final List<Field<Long>> LEVELS = List.of(INTEGRITY, TEAMWORK, SPEECH, RESULTS, SERVICE, CHANGE);

    static final RecordType TYPE = RecordType.of("penilaian", 1, "Penilaian", "Assessment")
            .fields(SEAT, DAY, PERFORMANCE, POTENTIAL, INTEGRITY, TEAMWORK, SPEECH, RESULTS, SERVICE, CHANGE)
            .key(SEAT)
            .constraints(Constraint.unique("PENILAIAN_GANDA", SEAT)
                    .says("Jabatan ini sudah dinilai.", "This seat has been assessed already."))
            .happensOn(DAY)
            .owner(Owner.REGION);

    private Assessment() {}

    private static Field<Long> level(String code, String id, String en) {
        return Field.integer(code, id, en).range(1, 5).queryable();
    }
}
