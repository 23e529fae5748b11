package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.records.story.RecordHouse.call;
import static simpul.core.records.story.RecordHouse.officer;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import simpul.core.model.record.InputStyle;
import simpul.core.model.record.RecordSearch;
import simpul.core.model.record.RecordView;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.store.Cursor;
import simpul.core.records.values.RowBodies;

/** Rows of a part over three schemas, read by newer and older versions of their module. */
class RowUpcastStoryTest {
    @TempDir
    Path folder;

    private int opened;

    private void with(RecordType version, Consumer<RecordHouse> work) {
        try (RecordHouse house = new RecordHouse(folder, new CrateSector(version), "opening " + opened++)) {
            work.accept(house);
        }
    }

    private static RecordView only(RecordHouse house) {
        return house.records
                .list(officer("81"), "muat", "muatan", RecordSearch.ALL, new Cursor(50, null))
                .value()
                .items()
                .get(0);
    }

    private static List<Map<String, Object>> rows(RecordHouse house, String part) {
        return RowBodies.shown(only(house).values(), part);
    }

    private static RecordView change(RecordHouse house, String part, List<Map<String, Object>> rows) {
        RecordView now = only(house);
        return house.records
                .change(
                        call("81"),
                        "muat",
                        "muatan",
                        now.id(),
                        now.version(),
                        Map.of("nomor", "1", "tanggal", "2026-08-17", part, rows),
                        InputStyle.PEOPLE)
                .value();
    }

    private void given() {
        with(
                CrateSector.FIRST,
                house -> house.records
                        .create(
                                call("81"),
                                "muat",
                                "muatan",
                                Map.of(
                                        "nomor",
                                        "1",
                                        "tanggal",
                                        "2026-08-17",
                                        "peti",
                                        List.of(
                                                Map.of("berat", "12,5", "jenis", "K", "tanda", "A"),
                                                Map.of("berat", "7", "jenis", "P", "tanda", "B"))),
                                InputStyle.PEOPLE)
                        .value());
    }

    @Test
    void rows_of_an_older_schema_are_seen_in_the_newest() {
        given();
        with(CrateSector.SECOND, house -> {
            assertThat(rows(house, "peti"))
                    .containsExactly(
                            Map.of("massa", new BigDecimal("12.50"), "jenis", "KAYU", "segel", "tanpa"),
                            Map.of("massa", new BigDecimal("7.00"), "jenis", "P", "segel", "tanpa"));
            assertThat(only(house).values())
                    .as("a derived value changes only where it is restated")
                    .containsEntry("total", new BigDecimal("19.50"));
        });
        with(
                CrateSector.THIRD,
                house -> assertThat(rows(house, "wadah"))
                        .containsExactly(
                                Map.of("massa", new BigDecimal("12.50"), "jenis", "KAYU", "segel", "tanpa"),
                                Map.of("massa", new BigDecimal("7.00"), "jenis", "P", "segel", "tanpa")));
    }

    @Test
    void a_value_that_is_derived_from_rows_is_restated_over_what_they_are_now() {
        given();
        with(CrateSector.THIRD, house -> {
            while (house.filling.step("muat") || house.restating.step("muat")) {
                // Until there is nothing left to do.
            }
            assertThat(only(house).values()).containsEntry("total", new BigDecimal("20.50"));
        });
    }

    @Test
    void an_older_version_reads_and_keeps_what_a_newer_one_wrote_in_rows() {
        given();
        with(
                CrateSector.THIRD,
                house -> change(
                        house,
                        "wadah",
                        List.of(
                                Map.of("massa", "1,25", "jenis", "P", "segel", "S-1"),
                                Map.of("massa", "2,50", "jenis", "P", "segel", "S-2"),
                                Map.of("massa", "3", "jenis", "P", "segel", "S-3"))));
        with(CrateSector.SECOND, house -> {
            assertThat(rows(house, "peti"))
                    .hasSize(3)
                    .first()
                    .isEqualTo(Map.of("massa", new BigDecimal("1.25"), "jenis", "P", "segel", "S-1"));
        });
        with(CrateSector.FIRST, house -> {
            assertThat(rows(house, "peti"))
                    .containsExactly(
                            Map.of("berat", new BigDecimal("1.3"), "jenis", "P", "tanda", "A"),
                            Map.of("berat", new BigDecimal("2.5"), "jenis", "P", "tanda", "B"),
                            Map.of("berat", new BigDecimal("3.0"), "jenis", "P"));
            change(
                    house,
                    "peti",
                    List.of(
                            Map.of("berat", "8", "jenis", "P"),
                            Map.of("berat", "3", "jenis", "P"),
                            Map.of("berat", "9", "jenis", "P")));
        });
        with(
                CrateSector.THIRD,
                house -> assertThat(rows(house, "wadah"))
                        .as("changed in its place, moved up, and new where another went away")
                        .containsExactly(
                                Map.of("massa", new BigDecimal("8.00"), "jenis", "P", "segel", "S-1"),
                                Map.of("massa", new BigDecimal("3.00"), "jenis", "P", "segel", "S-3"),
                                Map.of("massa", new BigDecimal("9.00"), "jenis", "P", "segel", "tanpa")));
    }

    @Test
    void an_older_version_reads_rows_whose_part_and_fields_were_renamed_at_once() {
        given();
        with(
                CrateSector.AT_ONCE,
                house -> change(house, "wadah", List.of(Map.of("massa", "1,25", "jenis", "P", "segel", "S-1"))));
        with(
                CrateSector.FIRST,
                house -> assertThat(rows(house, "peti"))
                        .containsExactly(Map.of("berat", new BigDecimal("1.3"), "jenis", "P", "tanda", "A")));
    }

    private static Stream<RecordType> newerVersions() {
        return Stream.of(CrateSector.SECOND, CrateSector.THIRD, CrateSector.AT_ONCE);
    }

    @ParameterizedTest
    @MethodSource("newerVersions")
    void an_older_version_reads_its_own_codes_in_rows_that_a_newer_one_wrote(RecordType version) {
        String part = version.parts().get(0).code();
        given();
        with(
                version,
                house -> change(
                        house,
                        part,
                        List.of(
                                Map.of("massa", "1,5", "jenis", "KAYU", "segel", "S-1"),
                                Map.of("massa", "2", "jenis", "P", "segel", "S-2"))));
        with(CrateSector.FIRST, house -> {
            assertThat(rows(house, "peti")).extracting(row -> row.get("jenis")).containsExactly("K", "P");
            change(house, "peti", List.of(Map.of("berat", "1,5", "jenis", "K"), Map.of("berat", "9", "jenis", "K")));
        });
        with(
                version,
                house -> assertThat(rows(house, part))
                        .extracting(row -> row.get("jenis") + " " + row.get("segel"))
                        .containsExactly("KAYU S-1", "KAYU S-2"));
    }
}
