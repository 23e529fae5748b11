package simpul.plugin.perikanan;

import java.time.LocalDate;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;

/** How many vessels may fish in the partner's waters under an agreement. */
final class AndonQuota {
    static final Field<String> AGREEMENT = Field.agreement("perjanjian", "Perjanjian (PKS)", "Agreement (PKS)")
            .required()
            .queryable();
    static final Field<Long> VESSELS = Field.integer("jumlah_kapal", "Jumlah kapal", "Number of vessels")
            .required()
            .range(1, 100_000)
            .queryable();
    static final Field<LocalDate> SINCE =
            Field.date("berlaku", "Berlaku sejak", "In force since").required().queryable();

    static final RecordType TYPE = RecordType.of("kuota_andon", 1, "Kuota andon", "Andon quota")
            .fields(AGREEMENT, VESSELS, SINCE)
            .key(AGREEMENT)
            .happensOn(SINCE)
            .owner(Owner.REGION)
            .constraints(Constraint.unique("KUOTA_ANDON_GANDA", AGREEMENT)
                    .says(
                            "PKS ini sudah punya kuota andon. Ubah catatan yang ada.",
                            "This agreement already has an andon quota. Change that record."));

    private AndonQuota() {}
}
