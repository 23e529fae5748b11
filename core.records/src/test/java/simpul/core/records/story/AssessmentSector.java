package simpul.core.records.story;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import simpul.core.model.result.Finding;
import simpul.core.model.sector.Rule;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.SectorSpec;
import simpul.core.model.sector.record.Code;
import simpul.core.model.sector.record.CodeList;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.Edition;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.PartType;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.Row;
import simpul.core.model.text.Text;

/** Officials with one row per competency, and the trainings they took. */
final class AssessmentSector implements Sector {
    static final CodeList COMPETENCIES = CodeList.of(
            "kompetensi",
            Text.of("Kompetensi", "Competencies"),
            Edition.of(
                    LocalDate.of(2020, 1, 1),
                    "PermenPANRB 38/2017",
                    "publik",
                    List.of(
                            Code.of("INT", Text.of("Integritas", "Integrity")),
                            Code.of("KER", Text.of("Kerja sama", "Cooperation")),
                            Code.of("KOM", Text.of("Komunikasi", "Communication")))));
    static final Field<String> NUMBER =
            Field.text("nip", "NIP", "Staff number").required().queryable();
    static final Field<LocalDate> DAY =
            Field.date("tanggal", "Tanggal", "Day").required().queryable();
    static final Field<BigDecimal> MEAN =
            Field.decimal("rata", "Rata-rata", "Mean", 2, "").queryable();

    static final Field<String> COMPETENCY = Field.code("kode", "Kompetensi", "Competency", COMPETENCIES);
    static final Field<Long> LEVEL =
            Field.integer("nilai", "Nilai", "Level").required().range(1, 5);
    static final Field<String> NOTE =
            Field.text("catatan", "Catatan", "Note").longest(20).personal();
    static final PartType LEVELS = PartType.of("kompetensi", "Kompetensi", "Competencies")
            .fields(COMPETENCY, LEVEL, NOTE)
            .onePer(COMPETENCY);

    static final Field<String> COURSE = Field.text("nama", "Nama", "Name").required();
    static final Field<String> BY = Field.agency("opd", "Penyelenggara", "Held by");
    static final Field<String> SAME_AS = Field.ref("acuan", "Pejabat acuan", "Peer", "pejabat");
    static final PartType COURSES =
            PartType.of("pelatihan", "Pelatihan", "Trainings").fields(COURSE, BY, SAME_AS);

    static final RecordType OFFICIAL = RecordType.of("pejabat", 1, "Pejabat", "Official")
            .fields(NUMBER, DAY, MEAN)
            .parts(LEVELS, COURSES)
            .key(NUMBER)
            .happensOn(DAY)
            .owner(Owner.REGION)
            .constraints(Constraint.unique("NIP_GANDA", NUMBER))
            .derive(MEAN, r -> mean(r.rows(LEVELS)));

    private static BigDecimal mean(List<Row> rows) {
        long sum = rows.stream().mapToLong(r -> r.value(LEVEL)).sum();
        return rows.isEmpty()
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(rows.size()), 4, RoundingMode.HALF_UP);
    }

    @Override
    public void define(SectorSpec s) {
        s.id("kapal")
                .title("Manajemen talenta", "Talent")
                .icon("fish")
                .codes(COMPETENCIES)
                .records(OFFICIAL)
                .rules(Rule.record(
                        "CATATAN_WAJIB",
                        OFFICIAL,
                        "Nilai 1 dijelaskan",
                        "Level 1 is explained",
                        "PermenPANRB 38/2017",
                        r -> r.rows(LEVELS).stream()
                                .filter(row -> Objects.equals(row.value(LEVEL), 1L)
                                        && row.find(NOTE).isEmpty())
                                .map(row -> Finding.blocking(
                                        "CATATAN_KOSONG",
                                        row.at(NOTE),
                                        Text.of("Jelaskan nilai 1.", "Explain level 1.")))
                                .toList()));
    }
}
