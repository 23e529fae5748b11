package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static simpul.core.records.story.RecordHouse.call;
import static simpul.core.records.story.RecordHouse.officer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.record.Exports;
import simpul.core.model.record.ImportReport;
import simpul.core.model.record.ImportRequest;
import simpul.core.model.record.InputStyle;
import simpul.core.model.record.RecordSearch;
import simpul.core.model.record.RecordView;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Result;

/** A record refers to another of its region. */
class ReferenceStoryTest {
    @TempDir
    Path folder;

    private RecordHouse house;
    private RecordView ship;

    @BeforeEach
    void open() {
        house = new RecordHouse(folder, new CargoSector());
        ship = ship("81", "GT-7");
    }

    @AfterEach
    void close() {
        house.close();
    }

    private RecordView ship(String region, String mark) {
        return house.records
                .create(
                        call(region),
                        "kapal",
                        "kapal",
                        Map.of("tanda", mark, "dibuat", "2020-01-01"),
                        InputStyle.PEOPLE)
                .value();
    }

    private Result<RecordView> voyage(String wanted, InputStyle style) {
        return house.records.create(
                call("81"), "kapal", "pelayaran", Map.of("kapal", wanted, "berlayar", "2026-08-17"), style);
    }

    private static void isUnknown(Result<RecordView> refused) {
        assertThat(refused.problem().findings())
                .extracting(Finding::code, Finding::field)
                .containsExactly(tuple("FIELD_REFERENCE", "kapal"));
    }

    @Test
    void people_write_what_the_other_record_is_known_by_and_read_it_again() {
        RecordView kept = voyage("gt-7", InputStyle.PEOPLE).value();

        assertThat(kept.values()).containsEntry("kapal", ship.id());
        assertThat(Objects.requireNonNull(kept.words().get("kapal")).id()).isEqualTo("GT-7");
        assertThat(kept.title().id()).isEqualTo("Pelayaran GT-7 \u00b7 17 Agu 2026");
    }

    @Test
    void programs_write_its_identifier() {
        isUnknown(voyage("GT-7", InputStyle.PROGRAMS));
        assertThat(voyage(ship.id(), InputStyle.PROGRAMS).isDone()).isTrue();
    }

    @Test
    void a_record_of_another_region_one_that_was_deleted_and_none_are_answered_alike() {
        RecordView foreign = ship("35", "GT-8");
        RecordView gone = ship("81", "GT-9");
        house.records.delete(call("81"), "kapal", "kapal", gone.id(), 1).value();

        for (String wanted : new String[] {foreign.id(), "GT-8", gone.id(), "GT-9", "GT-10"}) {
            isUnknown(voyage(wanted, InputStyle.PEOPLE));
        }
    }

    @Test
    void a_record_that_others_refer_to_is_not_deleted_and_they_are_counted() {
        RecordView first = voyage("GT-7", InputStyle.PEOPLE).value();
        RecordView second = house.records
                .create(
                        call("81"),
                        "kapal",
                        "pelayaran",
                        Map.of("kapal", "GT-7", "berlayar", "2026-08-18"),
                        InputStyle.PEOPLE)
                .value();

        Result<RecordView> refused = house.records.delete(call("81"), "kapal", "kapal", ship.id(), 1);

        assertThat(refused.problem().findings())
                .extracting(Finding::code, f -> f.message().id())
                .containsExactly(tuple(
                        "REF_IN_USE",
                        "2 catatan Pelayaran menyebut catatan ini dalam isian Kapal. Ubah atau hapus dahulu."));
        house.records.delete(call("81"), "kapal", "pelayaran", first.id(), 1).value();
        house.records
                .change(
                        call("81"),
                        "kapal",
                        "pelayaran",
                        second.id(),
                        1,
                        Map.of("kapal", ship("81", "GT-20").id(), "berlayar", "2026-08-18"),
                        InputStyle.PEOPLE)
                .value();
        assertThat(house.records
                        .delete(call("81"), "kapal", "kapal", ship.id(), 1)
                        .isDone())
                .isTrue();
    }

    @Test
    void what_refers_to_a_record_that_is_gone_can_still_be_corrected_but_nothing_new_refers_to_it() {
        RecordView kept = voyage("GT-7", InputStyle.PEOPLE).value();
        house.fixture.store().keep(simpul.core.model.access.SystemTask.JOBS, tx -> {
            var records = tx.port(simpul.core.model.record.RecordStore.class);
            return records.delete(records.find("kapal", "kapal", ship.id()).orElseThrow());
        });

        assertThat(house.records
                        .change(
                                call("81"),
                                "kapal",
                                "pelayaran",
                                kept.id(),
                                1,
                                Map.of("kapal", ship.id(), "berlayar", "2026-08-19"),
                                InputStyle.PEOPLE)
                        .isDone())
                .isTrue();
        isUnknown(voyage(ship.id(), InputStyle.PEOPLE));
    }

    @Test
    void what_is_unique_in_the_whole_country_is_named_within_the_own_region_only() {
        house.close();
        house = new RecordHouse(folder, new CargoSector(true), "b");
        RecordView own = ship("81", "GT-11");
        ship("35", "GT-12");

        assertThat(voyage("gt-11", InputStyle.PEOPLE).value().values()).containsEntry("kapal", own.id());
        isUnknown(voyage("GT-12", InputStyle.PEOPLE));
    }

    @Test
    void a_table_names_it_as_people_do_and_what_is_exported_can_be_imported_again() throws IOException {
        ImportReport report = imported("Kapal;Berlayar\r\nGT-7;01/08/2026\r\nGT-77;02/08/2026\r\n");
        assertThat(report.created()).isEqualTo(1);
        assertThat(report.findings())
                .extracting(f -> f.row() + " " + f.column())
                .containsExactly("3 Kapal");

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        house.exports
                .export(officer("81"), "kapal", "pelayaran", RecordSearch.ALL, Exports.Format.CSV)
                .value()
                .write(out);
        String table = out.toString(StandardCharsets.UTF_8);
        assertThat(table).contains("GT-7;2026-08-01");
        assertThat(imported(table).unchanged()).isEqualTo(1);
    }

    private ImportReport imported(String table) {
        return house.imports
                .run(call("81"), "kapal", "pelayaran", new ImportRequest(table, false))
                .value();
    }
}
