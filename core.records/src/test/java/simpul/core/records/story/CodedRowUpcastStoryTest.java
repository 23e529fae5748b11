package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.records.story.RecordHouse.call;
import static simpul.core.records.story.RecordHouse.officer;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.record.InputStyle;
import simpul.core.model.record.RecordSearch;
import simpul.core.model.record.RecordView;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Result;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.record.Code;
import simpul.core.model.sector.record.CodeList;
import simpul.core.model.sector.record.Edition;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.PartType;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.store.Cursor;
import simpul.core.model.text.Text;
import simpul.core.records.values.RowBodies;

/** Rows with one for each code, whose codes a newer schema changes: two never become one unnoticed. */
class CodedRowUpcastStoryTest {
    private static final Field<LocalDate> DAY =
            Field.date("hari", "Hari", "Day").required();
    private static final Field<String> WORDS = Field.text("isi", "Isi", "Words");
    private static final Field<Long> MARK = Field.integer("nilai", "Nilai", "Mark");

    @TempDir
    Path folder;

    private int opened;

    private static CodeList list(String... codes) {
        return CodeList.of(
                "kompetensi",
                Text.of("Kompetensi", "Competency"),
                Edition.of(
                        LocalDate.of(2020, 1, 1),
                        "x",
                        "x",
                        Stream.of(codes)
                                .map(c -> Code.of(c, Text.same("Nama " + c)))
                                .toList()));
    }

    private static Sector sector(CodeList list, Map<String, String> recoded) {
        Field<String> code = Field.code("kode", "Kode", "Code", list);
        PartType marks =
                PartType.of("baris", "Baris", "Rows").fields(code, MARK).onePer(code);
        RecordType type = RecordType.of("lembar", recoded.isEmpty() ? 1 : 2, "Lembar", "Sheet")
                .fields(DAY, WORDS)
                .parts(marks)
                .happensOn(DAY)
                .owner(Owner.REGION);
        RecordType known =
                recoded.isEmpty() ? type : type.upcast(1, u -> u.part(marks, row -> row.recoded(code, recoded)));
        return s -> s.id("kode").title("Kode", "Codes").codes(list).records(known);
    }

    private void with(Sector sector, Consumer<RecordHouse> work) {
        try (RecordHouse house = new RecordHouse(folder, sector, "opening " + opened++)) {
            work.accept(house);
        }
    }

    private static Map<String, Object> row(String code, int mark) {
        return Map.of("kode", code, "nilai", mark);
    }

    private void given(List<Map<String, Object>> rows) {
        with(
                sector(list("INT", "KOM", "LAT"), Map.of()),
                house -> house.records
                        .create(
                                call("81"),
                                "kode",
                                "lembar",
                                Map.of("hari", "2026-08-17", "isi", "Satu", "baris", rows),
                                InputStyle.PROGRAMS)
                        .value());
    }

    private static RecordView only(RecordHouse house) {
        return house.records
                .list(officer("81"), "kode", "lembar", RecordSearch.ALL, new Cursor(50, null))
                .value()
                .items()
                .get(0);
    }

    private static List<String> rows(RecordHouse house) {
        return RowBodies.shown(only(house).values(), "baris").stream()
                .map(row -> row.get("kode") + " " + row.get("nilai"))
                .toList();
    }

    private static Result<RecordView> fill(RecordHouse house, String code, Object value) {
        RecordView now = only(house);
        return house.records.fill(
                call("81"),
                "kode",
                "lembar",
                now.id(),
                now.version(),
                Set.of(code),
                Map.of(code, value),
                InputStyle.PROGRAMS);
    }

    @Test
    void a_code_takes_the_name_that_nobody_else_has() {
        given(List.of(row("INT", 3), row("LAT", 5)));

        with(
                sector(list("KOM", "LAT"), Map.of("INT", "KOM")),
                house -> assertThat(rows(house)).containsExactly("KOM 3", "LAT 5"));
    }

    @Test
    void a_row_whose_new_code_is_taken_keeps_its_own_and_is_still_there_when_something_else_is_written() {
        given(List.of(row("INT", 3), row("KOM", 4), row("LAT", 5)));

        with(sector(list("KOM", "LAT"), Map.of("INT", "KOM")), house -> {
            assertThat(rows(house)).containsExactly("INT 3", "KOM 4", "LAT 5");

            fill(house, "isi", "Dua").value();

            assertThat(only(house).values()).containsEntry("isi", "Dua");
            assertThat(rows(house)).containsExactly("INT 3", "KOM 4", "LAT 5");
        });
    }

    @Test
    void who_writes_the_rows_again_is_told_of_it_and_decides() {
        given(List.of(row("INT", 3), row("KOM", 4)));

        with(sector(list("KOM", "LAT"), Map.of("INT", "KOM")), house -> {
            assertThat(fill(house, "baris", List.of(row("INT", 3), row("KOM", 4)))
                            .problem()
                            .findings())
                    .extracting(Finding::code)
                    .containsExactly("FIELD_CODE");

            fill(house, "baris", List.of(row("KOM", 7))).value();

            assertThat(rows(house)).containsExactly("KOM 7");
        });
    }

    @Test
    void codes_may_change_places() {
        given(List.of(row("INT", 3), row("KOM", 4)));

        with(
                sector(list("LAT", "KOM", "BARU"), Map.of("INT", "KOM", "KOM", "BARU")),
                house -> assertThat(rows(house)).containsExactly("KOM 3", "BARU 4"));
    }

    @Test
    void one_that_cannot_leave_keeps_others_from_its_place() {
        given(List.of(row("INT", 3), row("KOM", 4), row("LAT", 5)));

        with(
                sector(list("KOM", "LAT"), Map.of("INT", "KOM", "KOM", "LAT")),
                house -> assertThat(rows(house)).containsExactly("INT 3", "KOM 4", "LAT 5"));
    }

    @Test
    void where_a_row_kept_its_own_code_the_former_version_shows_both_as_they_are_and_changes_nothing() {
        given(List.of(row("INT", 3), row("KOM", 4)));
        with(
                sector(list("KOM", "LAT"), Map.of("INT", "KOM")),
                house -> fill(house, "isi", "Dua").value());

        with(sector(list("INT", "KOM", "LAT"), Map.of()), house -> {
            assertThat(rows(house)).containsExactly("INT 3", "KOM 4");
            assertThat(only(house).newer()).isTrue();
        });
    }

    private static final Map<String, String> IN_A_CHAIN = Map.of("INT", "KOM", "KOM", "BARU");

    private void written(Sector newer, List<Map<String, Object>> rows) {
        with(newer, house -> fill(house, "baris", rows).value());
    }

    @Test
    void the_former_version_reads_and_keeps_its_own_codes_where_they_have_changed_places() {
        Sector newer = sector(list("LAT", "KOM", "BARU"), IN_A_CHAIN);
        given(List.of(row("LAT", 1)));
        written(newer, List.of(row("KOM", 3), row("BARU", 4), row("LAT", 5)));

        with(sector(list("INT", "KOM", "LAT"), Map.of()), house -> {
            assertThat(rows(house)).containsExactlyInAnyOrder("INT 3", "KOM 4", "LAT 5");
            fill(house, "isi", "Dua").value();
            assertThat(rows(house)).containsExactlyInAnyOrder("INT 3", "KOM 4", "LAT 5");
        });
        with(newer, house -> assertThat(rows(house)).containsExactlyInAnyOrder("KOM 3", "BARU 4", "LAT 5"));
    }

    @Test
    void a_code_that_another_one_was_for_the_former_version_is_shown_and_stays_as_it_is() {
        given(List.of(row("LAT", 1)));
        written(sector(list("LAT", "KOM", "INT"), Map.of("INT", "KOM", "KOM", "LAIN")), List.of(row("INT", 6)));

        with(sector(list("INT", "KOM", "LAT"), Map.of()), house -> {
            assertThat(rows(house)).containsExactly("INT 6");
            assertThat(only(house).newer()).isTrue();
            assertThat(fill(house, "isi", "Dua").problem().findings())
                    .extracting(Finding::code)
                    .containsExactly("RECORD_NEWER");
        });
    }
}
