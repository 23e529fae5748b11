package simpul.core.web.page.sector;

import java.time.LocalDate;
import java.util.List;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.SectorSpec;
import simpul.core.model.sector.record.Code;
import simpul.core.model.sector.record.CodeList;
import simpul.core.model.sector.record.Edition;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.PartType;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.text.Text;

/** Officials with a level for each competency, and their trainings. */
final class TalentSector implements Sector {
    static final CodeList LIST = CodeList.of(
            "kompetensi",
            Text.of("Kompetensi", "Competencies"),
            Edition.of(
                    LocalDate.of(2020, 1, 1),
                    "PermenPANRB 38/2017",
                    "publik",
                    List.of(
                            Code.of("INT", Text.of("Integritas", "Integrity")),
                            Code.of("KOM", Text.of("Komunikasi", "Communication")))));
    static final Field<LocalDate> DAY =
            Field.date("tanggal", "Tanggal", "Day").required().queryable();
    static final Field<Long> ASSESSED =
            Field.integer("dinilai", "Dinilai", "Assessed").queryable();
    static final Field<String> COMPETENCY = Field.code("kode", "Kompetensi", "Competency", LIST);
    static final Field<Long> LEVEL =
            Field.integer("nilai", "Nilai", "Level").required().range(1, 5);
    static final PartType LEVELS = PartType.of("kompetensi", "Kompetensi", "Competencies")
            .fields(COMPETENCY, LEVEL)
            .onePer(COMPETENCY);
    static final PartType COURSES = PartType.of("pelatihan", "Pelatihan", "Trainings")
            .fields(Field.text("nama", "Nama", "Name").required(), Field.date("selesai", "Selesai", "Finished"));
    static final RecordType OFFICIAL = RecordType.of("pejabat", 1, "Pejabat", "Official")
            .fields(DAY, ASSESSED)
            .parts(LEVELS, COURSES)
            .happensOn(DAY)
            .owner(Owner.REGION)
            .derive(ASSESSED, r -> (long) r.rows(LEVELS).size());

    @Override
    public void define(SectorSpec s) {
        s.id("talenta").title("Talenta", "Talent").icon("fish").codes(LIST).records(OFFICIAL);
    }
}
