package simpul.core.records.story;

import java.time.LocalDate;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.SectorSpec;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;

/** A sector whose derivation fails at some records. */
final class TrippingSector implements Sector {
    static final Field<String> NUMBER =
            Field.text("nomor", "Nomor", "Number").required().queryable();
    static final Field<LocalDate> DAY =
            Field.date("tanggal", "Tanggal", "Day").required().queryable();
    static final Field<Boolean> FINE = Field.yesNo("baik", "Baik", "Fine").queryable();

    static final RecordType LOT = RecordType.of("lot", 1, "Lot", "Lot")
            .fields(NUMBER, DAY, FINE)
            .key(NUMBER)
            .happensOn(DAY)
            .owner(Owner.REGION)
            .constraints(Constraint.unique("NOMOR_GANDA", NUMBER))
            .derive(FINE, r -> {
                if (r.value(NUMBER).startsWith("X")) {
                    throw new DirectSectors.Tripped("tersandung");
                }
                return true;
            });

    @Override
    public void define(SectorSpec s) {
        s.id("sandung").title("Sandung", "Tripping").icon("fish").records(LOT);
    }
}
