package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.records.story.RecordHouse.call;
import static simpul.core.records.story.RecordHouse.officer;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.record.Exports;
import simpul.core.model.record.ImportRequest;
import simpul.core.model.record.InputStyle;
import simpul.core.model.record.RecordSearch;
import simpul.core.model.record.RecordView;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Result;
import simpul.core.model.sector.question.Period;
import simpul.core.model.sector.view.Condition;
import simpul.core.model.sector.view.FiguresView;
import simpul.core.model.store.Cursor;

/** A record says when something happened, to the second and in the zone of its region. */
class MomentStoryTest {
    private static final Instant HALF_PAST_TEN_IN_AMBON = Instant.parse("2026-08-17T01:30:00Z");

    @TempDir
    Path folder;

    private RecordHouse house;

    @BeforeEach
    void open() {
        house = new RecordHouse(folder, new DepartureSector());
    }

    @AfterEach
    void close() {
        house.close();
    }

    private Result<RecordView> create(String region, Object moment, InputStyle style) {
        return house.records.create(
                call(region),
                "kapal",
                "berangkat",
                Map.of("nomor", "B-1", "tanggal", "2026-08-17", "berangkat", moment),
                style);
    }

    @Test
    void each_region_writes_and_reads_its_own_clock() {
        RecordView ambon = create("81", "17/08/2026 10.30", InputStyle.PEOPLE).value();
        RecordView surabaya =
                create("35", "17/08/2026 08.30", InputStyle.PEOPLE).value();

        assertThat(ambon.values()).containsEntry("berangkat", HALF_PAST_TEN_IN_AMBON);
        assertThat(surabaya.values()).containsEntry("berangkat", HALF_PAST_TEN_IN_AMBON);
        assertThat(Objects.requireNonNull(ambon.words().get("berangkat")).id()).isEqualTo("17 Agu 2026, 10.30 WIT");
        assertThat(Objects.requireNonNull(surabaya.words().get("berangkat")).en())
                .isEqualTo("17 Aug 2026, 08:30 WIB");
    }

    @Test
    void a_program_sends_an_offset_and_is_told_so_where_it_does_not() {
        assertThat(create("81", "2026-08-17T10:30:00.750+09:00", InputStyle.PROGRAMS)
                        .value()
                        .values())
                .containsEntry("berangkat", HALF_PAST_TEN_IN_AMBON);
        assertThat(create("81", "2026-08-17T10:30:00", InputStyle.PROGRAMS)
                        .problem()
                        .findings())
                .extracting(Finding::code, Finding::field)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("FIELD_MOMENT", "berangkat"));
        assertThat(create("81", 1_786_930_200L, InputStyle.PROGRAMS).problem().findings())
                .extracting(Finding::code)
                .containsExactly("FIELD_TYPE");
    }

    @Test
    void it_is_kept_and_compared_as_a_point_in_time() {
        create("81", "17/08/2026 10.30", InputStyle.PEOPLE);

        for (var asked : Map.of(
                        "at_least 2026-08-17T01:30:00Z", 1,
                        "at_least 2026-08-17T01:30:01Z", 0,
                        "at_most 2026-08-17T10:30:00+09:00", 1,
                        "at_most 2026-08-17T10:30:00+10:00", 0)
                .entrySet()) {
            String[] parts = asked.getKey().split(" ");
            RecordSearch search =
                    new RecordSearch("", List.of(new Condition(parts[0], "berangkat", List.of(parts[1]))));
            assertThat(house.records
                            .list(officer("81"), "kapal", "berangkat", search, new Cursor(50, null))
                            .value()
                            .items())
                    .as(asked.getKey())
                    .hasSize(asked.getValue());
        }
        RecordSearch wrong = new RecordSearch("", List.of(new Condition("is", "berangkat", List.of("kemarin"))));
        assertThat(house.records
                        .list(officer("81"), "kapal", "berangkat", wrong, new Cursor(50, null))
                        .problem()
                        .findings())
                .extracting(Finding::code)
                .containsExactly("FILTER_VALUE");
    }

    @Test
    void a_value_is_derived_from_it_and_a_question_filters_and_groups_by_it() {
        RecordView kept = create("81", "17/08/2026 10.30", InputStyle.PEOPLE).value();
        assertThat(kept.values()).containsEntry("tiba", HALF_PAST_TEN_IN_AMBON.plus(90, ChronoUnit.MINUTES));

        FiguresView view = (FiguresView) house.screens
                .show(officer("81"), "kapal", "ikhtisar", Period.of("2026-TW3"), Map.of())
                .value()
                .view();
        assertThat(view.figures().get(0).value().words().orElseThrow().id()).isEqualTo("Semua 2026-08-17T01:30:00Z: 1");
    }

    @Test
    void an_export_sorts_as_text_and_can_be_imported_again() throws Exception {
        create("81", "17/08/2026 10.30.15", InputStyle.PEOPLE);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        house.exports
                .export(officer("81"), "kapal", "berangkat", RecordSearch.ALL, Exports.Format.CSV)
                .value()
                .write(out);
        String csv = out.toString(StandardCharsets.UTF_8);

        assertThat(csv).contains("B-1;2026-08-17;2026-08-17 10:30:15 WIT;");
        assertThat(house.imports
                        .run(call("81"), "kapal", "berangkat", new ImportRequest(csv, false))
                        .value()
                        .unchanged())
                .isEqualTo(1);
        assertThat(json()).contains("\"berangkat\":\"2026-08-17T01:30:15Z\"");
    }

    private String json() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        house.exports
                .export(officer("81"), "kapal", "berangkat", RecordSearch.ALL, Exports.Format.JSON)
                .value()
                .write(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
