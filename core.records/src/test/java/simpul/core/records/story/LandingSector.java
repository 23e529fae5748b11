package simpul.core.records.story;

import java.math.BigDecimal;
import java.time.LocalDate;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.SectorSpec;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Limit;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;

/** Landings under a quota for each area and year, placements that must not overlap, permits of the whole nation. */
final class LandingSector implements Sector {
    static final Field<String> NUMBER =
            Field.text("nomor", "Nomor", "Number").required().queryable();
    static final Field<LocalDate> DAY =
            Field.date("hari", "Hari", "Day").required().queryable();
    static final Field<String> AREA =
            Field.text("wpp", "WPP", "Area").required().queryable();
    static final Field<BigDecimal> WEIGHT =
            Field.decimal("berat", "Berat", "Weight", 2, "kg").required().queryable();
    static final Field<Long> YEAR =
            Field.integer("tahun", "Tahun", "Year").ungrouped().queryable();
    static final Field<BigDecimal> QUOTA =
            Field.decimal("jumlah_kg", "Kuota", "Quota", 1, "kg").required().queryable();
    static final Field<Long> QUOTA_YEAR =
            Field.integer("untuk", "Tahun kuota", "Year").ungrouped().required().queryable();

    static final RecordType ALLOWANCE = RecordType.of("kuota", 1, "Kuota", "Quota")
            .fields(AREA, QUOTA_YEAR, QUOTA, DAY)
            .key(AREA, QUOTA_YEAR)
            .happensOn(DAY)
            .owner(Owner.REGION)
            .constraints(Constraint.unique("KUOTA_GANDA", AREA, QUOTA_YEAR));

    static final RecordType LANDING = RecordType.of("pendaratan", 1, "Pendaratan", "Landing")
            .fields(NUMBER, DAY, AREA, WEIGHT, YEAR)
            .key(NUMBER)
            .happensOn(DAY)
            .owner(Owner.REGION)
            .constraints(
                    Constraint.unique("NOMOR_GANDA", NUMBER),
                    Constraint.ceiling("KUOTA_LAMPAU", WEIGHT, Limit.in(ALLOWANCE, QUOTA, AREA, QUOTA_YEAR), AREA, YEAR)
                            .warnAt(80)
                            .says("Kuota WPP terlampaui.", "The quota is used up.")
                            .basedOn("PP 11/2023"))
            .derive(YEAR, r -> (long) r.value(DAY).getYear());

    static final Field<String> PERSON =
            Field.text("nip", "NIP", "Official").required().queryable();
    static final Field<LocalDate> FROM =
            Field.date("mulai", "Mulai", "From").required().queryable();
    static final Field<LocalDate> TO = Field.date("selesai", "Selesai", "To").queryable();

    static final RecordType PLACEMENT = RecordType.of("magang", 1, "Magang", "Placement")
            .fields(NUMBER, PERSON, FROM, TO)
            .key(NUMBER)
            .happensOn(FROM)
            .owner(Owner.REGION)
            .constraints(
                    Constraint.unique("NOMOR_GANDA", NUMBER),
                    Constraint.noOverlap("MAGANG_GANDA", FROM, TO, PERSON)
                            .says("Pegawai ini sudah magang pada hari itu.", "Already placed on those days."));

    static final RecordType PERMIT = RecordType.of("izin", 1, "Izin", "Permit")
            .fields(NUMBER, AREA, FROM, TO, DAY)
            .key(NUMBER)
            .happensOn(DAY)
            .owner(Owner.REGION)
            .constraints(
                    Constraint.unique("IZIN_GANDA", NUMBER).nationwide().says("Nomor izin ini dipakai.", "In use."),
                    Constraint.noOverlap("IZIN_TUMPANG", FROM, TO, AREA).nationwide(),
                    Constraint.ceiling("IZIN_PENUH", Limit.of(3), DAY)
                            .nationwide()
                            .warnAt(100));

    static final RecordType NOTE = RecordType.of("berita", 1, "Berita", "Note")
            .fields(NUMBER, DAY, AREA)
            .happensOn(DAY)
            .owner(Owner.REGION)
            .constraints(Constraint.ceiling("BERITA_BANYAK", Limit.of(1), AREA).warnsOnly());

    static final Field<String> AGREEMENT =
            Field.agreement("pks", "PKS", "Agreement").required().queryable();
    static final Field<Long> VESSELS =
            Field.integer("kapal", "Kapal", "Vessels").required().queryable();
    static final RecordType SHARE = RecordType.of("jatah", 1, "Jatah", "Share")
            .fields(AGREEMENT, VESSELS, DAY)
            .key(AGREEMENT)
            .happensOn(DAY)
            .owner(Owner.REGION)
            .constraints(Constraint.unique("JATAH_GANDA", AGREEMENT));
    static final RecordType VISIT = RecordType.of("andon", 1, "Andon", "Visit")
            .fields(NUMBER, DAY, AGREEMENT)
            .happensOn(DAY)
            .owner(Owner.REGION)
            .constraints(Constraint.ceiling("JATAH_HABIS", Limit.in(SHARE, VESSELS, AGREEMENT), AGREEMENT)
                    .warnAt(100));

    @Override
    public void define(SectorSpec s) {
        s.id("darat")
                .title("Darat", "Landings")
                .icon("fish")
                .records(
                        ALLOWANCE, LANDING, PLACEMENT, PERMIT, NOTE, SHARE, VISIT, StaySector.ALLOWED, StaySector.STAY);
    }
}
