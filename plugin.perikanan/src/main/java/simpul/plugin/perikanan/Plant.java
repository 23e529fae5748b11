package simpul.plugin.perikanan;

import java.time.LocalDate;
import simpul.core.model.sector.record.Choice;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;

/** A look at a processing plant: whether its certificate (SKP) holds. */
final class Plant {
    static final Field<String> NUMBER = Field.text("nomor_skp", "Nomor SKP", "Certificate (SKP) number")
            .required()
            .longest(60)
            .queryable()
            .searchable();
    static final Field<String> NAME = Field.text("nama", "Unit pengolahan", "Processing plant")
            .required()
            .queryable()
            .searchable();
    static final Field<LocalDate> SEEN = Field.date("tanggal_periksa", "Tanggal pemeriksaan", "Looked at on")
            .required()
            .queryable();
    static final Field<String> STATE = Field.choice(
                    "status",
                    "Status SKP",
                    "State of the certificate",
                    Choice.of("AKTIF", "Aktif", "Active"),
                    Choice.of("HABIS", "Habis masa berlaku", "Expired"),
                    Choice.of("DICABUT", "Dicabut", "Withdrawn"))
            .required()
            .queryable();
    static final Field<String> AGREEMENT =
            Field.agreement("perjanjian", "Perjanjian (PKS)", "Agreement (PKS)").queryable();

    static final RecordType TYPE = RecordType.of("unit_olah", 1, "Pemeriksaan unit pengolahan", "Look at a plant")
            .fields(NUMBER, NAME, SEEN, STATE, AGREEMENT)
            .happensOn(SEEN)
            .owner(Owner.REGION);

    private Plant() {}
}
