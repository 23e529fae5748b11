package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.records.story.RecordHouse.officer;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.access.Caller;
import simpul.core.model.record.InputStyle;
import simpul.core.model.record.RecordSearch;
import simpul.core.model.record.RecordView;
import simpul.core.model.record.ScreenActions;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Result;
import simpul.core.model.sector.Outcome;
import simpul.core.model.sector.Screen;
import simpul.core.model.sector.ScreenAction;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.Submission;
import simpul.core.model.sector.Values;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.PartType;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.view.View;
import simpul.core.model.store.Call;
import simpul.core.model.store.Cursor;

/** Actions of screens write the rows of records, as a form does. */
class ActionRowsStoryTest {
    private static final Caller OFFICER = officer("81");
    private static final Field<LocalDate> DAY =
            Field.date("hari", "Hari", "Day").required();
    private static final Field<String> WORDS = Field.text("isi", "Isi", "Words");
    private static final Field<String> TAG =
            Field.text("tanda", "Tanda", "Tag").longest(5).required();
    private static final Field<Long> HEADS = Field.integer("ekor", "Ekor", "Heads");
    private static final PartType ANIMALS =
            PartType.of("hewan", "Hewan", "Animals").fields(TAG, HEADS);
    private static final RecordType REPORT = RecordType.of("laporan", 1, "Laporan", "Report")
            .fields(DAY, WORDS, HEADS)
            .parts(ANIMALS)
            .happensOn(DAY)
            .owner(Owner.REGION)
            .derive(
                    HEADS,
                    r -> r.rows(ANIMALS).stream()
                            .mapToLong(row -> row.find(HEADS).orElse(0L))
                            .sum());
    private static final Sector SECTOR = s -> s.id("wabah")
            .title("Wabah", "Outbreaks")
            .records(REPORT)
            .screens(Screen.of("wabah", "Wabah", "Outbreaks", "flag", r -> View.stack())
                    .actions(
                            ScreenAction.of("lapor", "Laporkan", "Report", ActionRowsStoryTest::reported)
                                    .inputs(DAY, TAG, HEADS),
                            ScreenAction.of("tambah", "Tambahkan", "Add", ActionRowsStoryTest::added)
                                    .on(REPORT)
                                    .inputs(TAG, HEADS)));

    @TempDir
    Path folder;

    private RecordHouse house;

    @BeforeEach
    void open() {
        house = new RecordHouse(folder, SECTOR);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private static Outcome reported(Submission s) {
        return Outcome.of("Dilaporkan.", "Reported.")
                .creates(
                        REPORT,
                        Values.of(DAY, s.value(DAY))
                                .and(WORDS, "Satu")
                                .and(
                                        ANIMALS,
                                        List.of(
                                                row(s),
                                                Values.of(
                                                        TAG,
                                                        "B-" + s.find(HEADS).orElse(0L)))));
    }

    private static Values row(Submission s) {
        return Values.of(TAG, s.value(TAG)).and(HEADS, s.find(HEADS).orElse(0L));
    }

    private static Outcome added(Submission s) {
        List<Values> rows = new ArrayList<>();
        s.record().rows(ANIMALS).forEach(row -> rows.add(Values.of(row)));
        rows.add(row(s));
        return Outcome.of("Ditambahkan.", "Added.").changes(REPORT, s.id(), Values.of(ANIMALS, rows));
    }

    private Result<ScreenActions.Done> act(String action, Map<String, String> input) {
        return house.actions.act(
                Call.of(OFFICER),
                new ScreenActions.Place("wabah", "wabah", action, Optional.empty()),
                input,
                InputStyle.PEOPLE);
    }

    private List<RecordView> reports() {
        return house.records
                .list(OFFICER, "wabah", "laporan", RecordSearch.ALL, new Cursor(50, null))
                .value()
                .items();
    }

    @Test
    void rows_are_created_with_their_record_and_what_is_derived_from_them() {
        act("lapor", Map.of("hari", "17/11/2026", "tanda", "A-1", "ekor", "12")).value();

        assertThat(reports())
                .singleElement()
                .satisfies(report -> assertThat(report.values())
                        .containsEntry("ekor", 12L)
                        .containsEntry("hewan", List.of(Map.of("tanda", "A-1", "ekor", 12L), Map.of("tanda", "B-12"))));
    }

    @Test
    void rows_are_added_to_those_that_are_there_and_the_fields_stay() {
        act("lapor", Map.of("hari", "17/11/2026", "tanda", "A-1", "ekor", "12")).value();

        act("tambah", Map.of("record", reports().get(0).id(), "tanda", "C-1", "ekor", "3"))
                .value();

        assertThat(reports())
                .singleElement()
                .satisfies(report -> assertThat(report.values())
                        .containsEntry("isi", "Satu")
                        .containsEntry("ekor", 15L)
                        .containsEntry(
                                "hewan",
                                List.of(
                                        Map.of("tanda", "A-1", "ekor", 12L),
                                        Map.of("tanda", "B-12"),
                                        Map.of("tanda", "C-1", "ekor", 3L))));
    }

    @Test
    void what_is_wrong_in_a_row_is_said_and_nothing_is_written() {
        Result<ScreenActions.Done> refused =
                act("lapor", Map.of("hari", "17/11/2026", "tanda", "A-1", "ekor", "1234567"));

        assertThat(refused.problem().findings()).extracting(Finding::code).containsExactly("FIELD_TOO_LONG");
        assertThat(reports()).isEmpty();
    }
}
