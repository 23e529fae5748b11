package simpul.core.records.story;

import java.time.LocalDate;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.SectorSpec;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;

/** Visits of inspectors: which agency came. */
final class VisitSector implements Sector {
    static final Field<String> NUMBER =
            Field.text("nomor", "Nomor", "Number").required().queryable();
    static final Field<LocalDate> DAY =
            Field.date("tanggal", "Tanggal", "Day").required().queryable();
    static final Field<String> AGENCY =
            Field.agency("opd", "OPD", "Agency").required().queryable();

    static final RecordType VISIT = RecordType.of("kunjungan", 1, "Kunjungan", "Visit")
            .fields(NUMBER, DAY, AGENCY)
            .key(NUMBER)
            .happensOn(DAY)
            .owner(Owner.REGION)
            .constraints(Constraint.unique("NOMOR_GANDA", NUMBER));

    @Override
    public void define(SectorSpec s) {
        s.id("kunjungan").title("Kunjungan", "Visits").icon("fish").records(VISIT);
    }
}
