package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static simpul.core.records.story.RecordHouse.call;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import simpul.core.model.audit.AuditNote;
import simpul.core.model.record.ImportReport;
import simpul.core.model.record.ImportRequest;
import simpul.core.model.record.InputStyle;
import simpul.core.model.record.RecordSearch;
import simpul.core.model.record.RecordView;
import simpul.core.model.region.Agency;
import simpul.core.model.region.AgencyStore;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Result;
import simpul.core.model.store.Cursor;

/** What is wrong with a value is said at its field, whatever its kind and by whichever way it comes. */
@TestInstance(Lifecycle.PER_CLASS)
class BadValueStoryTest {
    private static final Map<String, String> RIGHT = right();

    private RecordHouse house;

    @BeforeAll
    void open(@TempDir Path folder) {
        house = new RecordHouse(folder, new KindsSector());
        house.fixture.store().write(call("81"), tx -> {
            tx.port(AgencyStore.class).add(new Agency("dinas", "81", "Dinas Uji", "UJI", List.of(), 1));
            tx.audit(AuditNote.of("agency.create", "agency", "dinas").in("81"));
            return Result.done("dinas");
        });
    }

    @AfterAll
    void close() {
        house.close();
    }

    private static Map<String, String> right() {
        Map<String, String> right = new LinkedHashMap<>();
        right.put("nomor", "B-1");
        right.put("tanggal", "17/08/2026");
        right.put("pola", "AB");
        right.put("bulat", "3");
        right.put("pecahan", "1,25");
        right.put("uang", "Rp 1.000");
        right.put("setuju", "ya");
        right.put("saat", "17/08/2026 10.30");
        right.put("pilihan", "Alfa");
        right.put("kode", "Cakalang");
        right.put("daerah", "81");
        right.put("opd", "Dinas Uji");
        right.put("pks", "pks");
        right.put("titik", "-3,695; 128,181");
        return right;
    }

    private static Map<String, String> with(String field, String written) {
        Map<String, String> values = new LinkedHashMap<>(RIGHT);
        values.put("nomor", "B-9");
        values.put(field, written);
        return values;
    }

    private Result<RecordView> create(Map<String, ?> values, InputStyle style) {
        return house.records.create(call("81"), "benda", "benda", values, style);
    }

    private ImportReport imported(Map<String, String> row) {
        return imported(row, true);
    }

    private ImportReport imported(Map<String, String> row, boolean dryRun) {
        String table = String.join(";", row.keySet()) + "\r\n" + String.join(";", quoted(row)) + "\r\n";
        return house.imports
                .run(call("81"), "benda", "benda", new ImportRequest(table, dryRun))
                .value();
    }

    private static List<String> quoted(Map<String, String> row) {
        return row.values().stream().map(v -> "\"" + v + "\"").toList();
    }

    @Test
    void what_is_right_is_kept() {
        assertThat(imported(RIGHT).created()).isEqualTo(1);
        assertThat(create(with("nomor", "B-2"), InputStyle.PEOPLE).isDone()).isTrue();
    }

    @Test
    void a_text_of_a_million_blanks_is_too_long_at_once() {
        String wide = "a" + " ".repeat(1_000_000) + "b";

        Result<RecordView> refused = assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> create(with("nomor", wide), InputStyle.PROGRAMS));

        assertThat(refused.problem().findings()).extracting(Finding::code).contains("FIELD_TOO_LONG");
    }

    @Test
    void a_whole_number_is_taken_as_a_sheet_with_two_decimals_writes_it() {
        assertThat(create(with("bulat", "3,00"), InputStyle.PEOPLE).value().values())
                .containsEntry("bulat", 3L);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nomor | B-123456789 | FIELD_TOO_LONG",
                "pola | ab | FIELD_PATTERN",
                "pola | ABC | FIELD_PATTERN",
                "bulat | tiga | FIELD_NUMBER",
                "bulat | 1,5 | FIELD_SCALE",
                "bulat | 11 | FIELD_RANGE",
                "bulat | 0 | FIELD_RANGE",
                "bulat | 99999999999999999999 | FIELD_NUMBER",
                "pecahan | 1e2 | FIELD_NUMBER",
                "bulat | 2,000 | FIELD_SCALE",
                "pecahan | 1,234 | FIELD_SCALE",
                "pecahan | 1,500 | FIELD_SCALE",
                "uang | 1,500 | FIELD_SCALE",
                "pecahan | 5,01 | FIELD_RANGE",
                "uang | sejuta | FIELD_NUMBER",
                "uang | 1.000.001 | FIELD_RANGE",
                "uang | -1 | FIELD_RANGE",
                "setuju | mungkin | FIELD_YES_NO",
                "tanggal | 31/02/2026 | FIELD_DATE",
                "tanggal | 17/08/1026 | FIELD_DATE",
                "tanggal | 17/08/2062 | FIELD_DAY_AHEAD",
                "saat | 17/08/2026 | FIELD_MOMENT",
                "saat | 17/08/2026 25.00 | FIELD_MOMENT",
                "pilihan | Beta | FIELD_CHOICE",
                "kode | Paus | FIELD_CODE",
                "daerah | Maluku Selatan | FIELD_REGION",
                "daerah | 99 | FIELD_REGION",
                "opd | Dinas Lain | FIELD_REFERENCE",
                "pks | PKS lain | FIELD_REFERENCE",
                "acuan | B-77 | FIELD_REFERENCE",
                "titik | Ambon | FIELD_POINT",
                "titik | -91; 128 | FIELD_RANGE"
            })
    void it_is_named_at_its_field_and_at_its_cell(String field, String written, String code) {
        assertThat(create(with(field, written), InputStyle.PEOPLE).problem().findings())
                .extracting(Finding::code, Finding::field)
                .containsExactly(tuple(code, field));

        ImportReport report = imported(with(field, written));
        assertThat(report.refused()).isEqualTo(1);
        assertThat(report.findings())
                .extracting(f -> f.row() + " " + f.column() + " " + f.cell() + " "
                        + f.finding().code())
                .containsExactly("2 " + field + " " + written + " " + code);
    }

    @Test
    void a_day_that_can_be_planned_is_kept_and_one_far_ahead_is_noticed() {
        assertThat(create(with("tanggal", "17/08/2027"), InputStyle.PEOPLE).warnings())
                .isEmpty();
        Map<String, String> far = with("tanggal", "17/08/2028");
        far.put("nomor", "B-10");

        Result<RecordView> kept = create(far, InputStyle.PEOPLE);

        assertThat(kept.warnings())
                .extracting(f -> f.code() + " " + f.message().id())
                .containsExactly(
                        "FIELD_DAY_AHEAD Tanggal: 17 Agu 2028 masih lebih dari 1 tahun lagi. Periksa tahunnya; bila"
                                + " memang begitu, biarkan.");
        assertThat(imported(with("nomor", "B-11")).findings()).isEmpty();
    }

    @Test
    void a_text_of_one_line_stays_on_it_by_whichever_way_it_comes() {
        RecordView typed = create(with("nomor", "B \r\n 21"), InputStyle.PEOPLE).value();
        imported(with("nomor", "B\n23"), false);

        assertThat(typed.values()).containsEntry("nomor", "B 21");
        assertThat(house.records
                        .list(call("81").caller(), "benda", "benda", RecordSearch.ALL, new Cursor(100, null))
                        .value()
                        .items())
                .extracting(r -> r.values().get("nomor"))
                .contains("B 21", "B 23");
        assertThat(create(with("pola", "A\nB"), InputStyle.PEOPLE).problem().findings())
                .as("a pattern looks at what would be kept")
                .extracting(Finding::code)
                .containsExactly("FIELD_PATTERN");
    }

    @Test
    void a_quotation_mark_that_nobody_closes_is_named_by_its_line() {
        String table = "nomor;tanggal\nB-1;17/08/2026\n\"B-2;17/08/2026\nB-3;\"17/08/2026\"\nB-4;17/08/2026\n";

        assertThat(house.imports
                        .run(call("81"), "benda", "benda", new ImportRequest(table, false))
                        .problem()
                        .findings())
                .extracting(
                        f -> f.field() + " " + f.code() + " " + f.message().id().substring(0, 8))
                .containsExactly("text TABLE_QUOTE_OPEN Baris 3:");
    }

    @Test
    void everything_that_is_missing_is_said_at_once() {
        assertThat(create(Map.of(), InputStyle.PEOPLE).problem().findings())
                .extracting(f -> f.code() + " " + f.field())
                .containsExactlyElementsOf(
                        RIGHT.keySet().stream().map(f -> "FIELD_REQUIRED " + f).toList());
    }

    @Test
    void a_program_that_sends_another_type_is_told_so_at_every_field() {
        Map<String, Object> wrong = new LinkedHashMap<>();
        RIGHT.keySet().forEach(field -> wrong.put(field, List.of("x")));
        wrong.put("acuan", List.of("x"));

        List<String> fields = new ArrayList<>(RIGHT.keySet());
        fields.add("acuan");
        assertThat(create(wrong, InputStyle.PROGRAMS).problem().findings())
                .filteredOn(f -> !f.code().equals("FIELD_REQUIRED"))
                .extracting(Finding::field)
                .containsExactlyElementsOf(fields);
    }

    @Test
    void a_field_that_the_type_does_not_have_is_named() {
        assertThat(create(with("warna", "biru"), InputStyle.PEOPLE).problem().findings())
                .extracting(f -> f.code() + " " + f.field())
                .containsExactly("FIELD_UNKNOWN warna");
    }
}
