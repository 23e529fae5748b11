package simpul.plugin.galeri;

import java.math.BigDecimal;
import java.time.LocalDate;
import simpul.core.model.sector.record.Choice;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;

/** An activity that regions carry out together (contoh). */
final class Activity {
    static final Field<String> NAME =
            Field.text("nama", "Kegiatan", "Activity").required().queryable().searchable();
    static final Field<LocalDate> DAY =
            Field.date("tanggal", "Tanggal", "Day").required().queryable();
    static final Field<String> STATE = Field.choice(
                    "status",
                    "Status",
                    "State",
                    Choice.of("USULAN", "Diusulkan", "Proposed"),
                    Choice.of("BERJALAN", "Berjalan", "Under way"),
                    Choice.of("SELESAI", "Selesai", "Done"),
                    Choice.of("TUNDA", "Tertunda", "Delayed"))
            .required()
            .queryable();
    static final Field<String> FIELD = Field.choice(
                    "bidang",
                    "Bidang",
                    "Field of work",
                    Choice.of("PANGAN", "Pangan", "Food"),
                    Choice.of("HUBUNG", "Perhubungan", "Transport"),
                    Choice.of("SEHAT", "Kesehatan", "Health"),
                    Choice.of("WISATA", "Pariwisata", "Tourism"))
            .required()
            .queryable();
    static final Field<String> REGION =
            Field.region("daerah", "Daerah", "Region").required().queryable();
    static final Field<BigDecimal> VALUE =
            Field.money("nilai", "Nilai", "Value").range(0, 1_000_000_000_000L).queryable();
    static final Field<BigDecimal> MASS =
            Field.decimal("massa", "Massa", "Mass", 6, "ton").queryable();

    static final RecordType TYPE = RecordType.of("kegiatan", 1, "Kegiatan", "Activity")
            .fields(NAME, DAY, STATE, FIELD, REGION, VALUE, MASS)
            .key(NAME)
            .constraints(Constraint.unique("KEGIATAN_GANDA", NAME)
                    .says("Kegiatan ini sudah tercatat.", "This activity is already recorded."))
            .happensOn(DAY)
            .owner(Owner.REGION);

    private Activity() {}
}
