package simpul.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Result;
import simpul.core.model.sector.Rule;
import simpul.core.model.sector.record.Code;
import simpul.core.model.sector.record.CodeList;
import simpul.core.model.sector.record.Edition;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.PartType;
import simpul.core.model.sector.record.Point;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.Row;
import simpul.core.model.text.Text;

/** A sector author tries every kind of field and rows of parts without a server. */
class SectorCheckTest {
    private static final CodeList LIST = CodeList.of(
            "hal",
            Text.of("Hal", "Matters"),
            Edition.of(
                    LocalDate.of(2020, 1, 1),
                    "x",
                    "x",
                    List.of(Code.of("A", Text.of("Awal", "First")), Code.of("B", Text.of("Akhir", "Last")))));
    private static final Field<LocalDate> DAY =
            Field.date("hari", "Hari", "Day").required();
    private static final Field<Instant> BEGUN = Field.moment("mulai", "Mulai", "Begun");
    private static final Field<Point> PLACE = Field.point("titik", "Titik", "Place");
    private static final Field<String> AGENCY = Field.agency("opd", "OPD", "Agency");
    private static final Field<Long> SUM = Field.integer("jumlah", "Jumlah", "Sum");
    private static final Field<String> MATTER = Field.code("kode", "Hal", "Matter", LIST);
    private static final Field<Long> COUNT = Field.integer("nilai", "Nilai", "Value");
    private static final Field<String> HEAD = Field.agency("kepala", "Kepala", "Head");
    private static final PartType MATTERS =
            PartType.of("hal", "Hal", "Matters").fields(MATTER, COUNT, HEAD).onePer(MATTER);
    private static final RecordType VISIT = RecordType.of("kunjungan", 1, "Kunjungan", "Visit")
            .fields(DAY, BEGUN, PLACE, AGENCY, SUM)
            .parts(MATTERS)
            .happensOn(DAY)
            .owner(Owner.REGION)
            .derive(
                    SUM,
                    r -> r.rows(MATTERS).stream()
                            .mapToLong(row -> row.find(COUNT).orElse(0L))
                            .sum());

    private final SectorCheck check = SectorCheck.of(s -> s.id("kunjungan")
                    .title("Kunjungan", "Visits")
                    .codes(LIST)
                    .records(VISIT)
                    .rules(Rule.record(
                            "AWAL_DULU",
                            VISIT,
                            "Awal dahulu",
                            "First things first",
                            "Kesepakatan",
                            r -> r.row(MATTERS, "B").isPresent()
                                            && r.row(MATTERS, "A").isEmpty()
                                    ? List.of(Finding.blocking(
                                            "AWAL_KOSONG", MATTERS.code(), Text.of("Isi Awal.", "Fill in First.")))
                                    : List.of())))
            .zone(ZoneId.of("Asia/Jayapura"))
            .agencies("dinas");

    @Test
    void a_record_with_rows_is_judged_derived_and_shown_to_rules() {
        Map<String, Object> kept = check.write(
                        VISIT,
                        Map.of(
                                "hari", "17/08/2026",
                                "mulai", "17/08/2026 10.30",
                                "titik", "-3,695; 128,181",
                                "opd", "dinas",
                                "hal", List.of(Map.of("kode", "B", "nilai", "2"), Map.of("kode", "A", "nilai", "3"))))
                .value();

        assertThat(kept)
                .containsEntry("mulai", Instant.parse("2026-08-17T01:30:00Z"))
                .containsEntry("titik", Point.of(new BigDecimal("-3.695"), new BigDecimal("128.181")))
                .containsEntry("jumlah", 5L)
                .containsEntry(
                        "hal",
                        List.of(
                                Row.of(MATTERS, 1, Map.of("kode", "A", "nilai", 3L)),
                                Row.of(MATTERS, 0, Map.of("kode", "B", "nilai", 2L))));
    }

    @Test
    void everything_that_is_wrong_is_named_with_its_row() {
        Result<Map<String, Object>> refused = check.write(
                VISIT,
                Map.of(
                        "hari", "17/08/2026",
                        "opd", "lain",
                        "hal", List.of(Map.of("kode", "A", "kepala", "lain"))));
        assertThat(refused.problem().findings())
                .extracting(f -> f.code() + " " + f.field())
                .containsExactly("FIELD_REFERENCE opd", "FIELD_REFERENCE hal[0].kepala");

        assertThat(check.write(VISIT, Map.of("hari", "17/08/2026", "hal", List.of(Map.of("kode", "B", "nilai", "2"))))
                        .problem()
                        .findings())
                .extracting(Finding::code)
                .containsExactly("AWAL_KOSONG");
    }
}
