package simpul.core.web.page.sector;

import java.time.Instant;
import java.time.LocalDate;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.SectorSpec;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.Point;
import simpul.core.model.sector.record.RecordType;

/** Visits of inspectors: which agency came, when and where. */
final class VisitSector implements Sector {
    static final Field<LocalDate> DAY =
            Field.date("tanggal", "Tanggal", "Day").required().queryable();
    static final Field<String> AGENCY =
            Field.agency("opd", "OPD", "Agency").required().queryable();

    static final Field<Instant> BEGUN = Field.moment("mulai", "Mulai", "Begun").queryable();

    static final Field<Point> PLACE = Field.point("titik", "Titik", "Place");

    static final Field<Long> BUDGET_YEAR =
            Field.integer("tahun", "Tahun anggaran", "Budget year").ungrouped().range(2000, 2100);

    static final RecordType VISIT = RecordType.of("kunjungan", 1, "Kunjungan", "Visit")
            .fields(DAY, AGENCY, BEGUN, PLACE, BUDGET_YEAR)
            .happensOn(DAY)
            .owner(Owner.REGION);

    @Override
    public void define(SectorSpec s) {
        s.id("kunjungan").title("Kunjungan", "Visits").icon("fish").records(VISIT);
    }
}
