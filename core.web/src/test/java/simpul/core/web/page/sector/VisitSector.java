package simpul.core.web.page.sector;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.SectorSpec;
import simpul.core.model.sector.record.Code;
import simpul.core.model.sector.record.CodeList;
import simpul.core.model.sector.record.Edition;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.Point;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.text.Text;

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

    /** What was a check became an inspection. */
    static final CodeList PURPOSES = CodeList.of(
            "tujuan",
            Text.of("Tujuan", "Purpose"),
            purposes(2020, Code.of("CEK", Text.of("Pemeriksaan", "Check")).becomes("INS")),
            purposes(2025, Code.of("INS", Text.of("Inspeksi", "Inspection"))));

    static final Field<String> PURPOSE = Field.code("tujuan", "Tujuan", "Purpose", PURPOSES);

    static final RecordType VISIT = RecordType.of("kunjungan", 1, "Kunjungan", "Visit")
            .fields(DAY, AGENCY, BEGUN, PLACE, BUDGET_YEAR, PURPOSE)
            .happensOn(DAY)
            .owner(Owner.REGION);

    @Override
    public void define(SectorSpec s) {
        s.id("kunjungan")
                .title("Kunjungan", "Visits")
                .icon("fish")
                .codes(PURPOSES)
                .records(VISIT);
    }

    private static Edition purposes(int year, Code code) {
        return Edition.of(LocalDate.of(year, 1, 1), "uji", "uji", List.of(code));
    }
}
