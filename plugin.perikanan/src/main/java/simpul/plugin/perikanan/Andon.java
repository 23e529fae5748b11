package simpul.plugin.perikanan;

import java.time.LocalDate;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Limit;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;

/** A vessel that fishes in the waters of a partner region (andon) under an agreement of the two governors. */
final class Andon {
    static final Field<String> VESSEL =
            Field.ref("kapal", "Kapal", "Vessel", Vessel.TYPE.code()).required().queryable();
    static final Field<String> HOST = Field.region("daerah_tujuan", "Daerah tujuan", "Host region")
            .required()
            .queryable();
    static final Field<LocalDate> FROM =
            Field.date("mulai", "Mulai", "From").required().queryable();
    static final Field<LocalDate> TO =
            Field.date("sampai", "Sampai", "To").required().queryable();
    static final Field<String> AGREEMENT = Field.agreement("perjanjian", "Perjanjian (PKS)", "Agreement (PKS)")
            .required()
            .queryable();

    static final RecordType TYPE = RecordType.of("andon", 1, "Kapal andon", "Andon vessel")
            .fields(VESSEL, HOST, FROM, TO, AGREEMENT)
            .happensOn(FROM)
            .owner(Owner.REGION)
            .constraints(
                    Constraint.noOverlap("ANDON_GANDA", FROM, TO, VESSEL)
                            .says(
                                    "Kapal ini sudah terdaftar andon pada masa yang sama.",
                                    "This vessel is already registered for andon at the same time."),
                    Constraint.ceiling(
                                    "KUOTA_ANDON",
                                    Limit.in(AndonQuota.TYPE, AndonQuota.VESSELS, AndonQuota.AGREEMENT),
                                    AGREEMENT)
                            .atOnce(FROM, TO)
                            .warnAt(80)
                            .says(
                                    "Kapal yang andon pada hari yang sama melampaui kuota PKS ini.",
                                    "More vessels would be away for andon on one day than the quota of this agreement allows.")
                            .basedOn("Permen KP 18/2021"));

    private Andon() {}
}
