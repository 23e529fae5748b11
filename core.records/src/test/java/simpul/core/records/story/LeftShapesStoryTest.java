package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.records.story.RecordHouse.call;
import static simpul.core.records.story.RecordHouse.officer;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.record.InputStyle;
import simpul.core.model.record.RecordView;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Result;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;
import simpul.core.records.judge.PureEngine;
import simpul.core.records.shape.Tables;

/** After the way back from a higher schema: what comes next is held against the records that were written in it too. */
class LeftShapesStoryTest {
    private static final Field<LocalDate> DAY =
            Field.date("hari", "Hari", "Day").required();
    private static final Sector FIRST = sector(type(1));
    private static final Sector SECOND =
            sector(type(2).fields(DAY, Field.text("catatan", "Catatan", "Note")).upcast(1, u -> u));
    private static final Sector OTHER_SECOND =
            sector(type(2).fields(DAY, Field.decimal("catatan", "Catatan", "Note", 2, "kg"))
                    .upcast(1, u -> u));

    /** A later one that knows of the second schema and drops what only that had. */
    private static final Sector THIRD = sector(type(3).upcast(1, u -> u).upcast(2, u -> u.dropped("catatan")));

    /** A later one that leaves out what became of it. */
    private static final Sector SILENT_THIRD = sector(type(3).upcast(1, u -> u).upcast(2, u -> u));

    @TempDir
    Path folder;

    private static RecordType type(int schema) {
        return RecordType.of("muatan", schema, "Muatan", "Load")
                .fields(DAY)
                .happensOn(DAY)
                .owner(Owner.REGION);
    }

    private static Sector sector(RecordType type) {
        return s -> s.id("muat").title("Muat", "Loading").records(type);
    }

    private static Result<Integer> judged(RecordHouse house, Sector next) {
        return new Tables(house.fixture.store(), house.fixture.foundation().parameters())
                .judge(new PureEngine().define(next).value());
    }

    private static List<String> against(RecordHouse house, Sector next) {
        Result<Integer> judged = judged(house, next);
        return judged.isDone()
                ? List.of()
                : judged.problem().findings().stream().map(Finding::code).toList();
    }

    private static RecordView write(RecordHouse house) {
        Map<String, String> values = Map.of("hari", "2026-08-17", "catatan", "basah");
        return house.records
                .create(call("81"), "muat", "muatan", values, InputStyle.PROGRAMS)
                .value();
    }

    @Test
    void another_shape_under_the_same_number_is_refused_where_records_were_written_in_the_first_one() {
        try (RecordHouse house = new RecordHouse(folder, FIRST)) {
            house.turn(SECOND);
            RecordView written = write(house);
            house.turn(FIRST);

            assertThat(against(house, OTHER_SECOND)).contains("SCHEMA_FIELD_CHANGED");
            assertThat(against(house, SILENT_THIRD)).containsExactly("SCHEMA_UPCAST");
            assertThat(judged(house, SILENT_THIRD)
                            .problem()
                            .findings()
                            .get(0)
                            .message()
                            .en())
                    .endsWith("Records of version 1.1.0 of this module are still stored.");
            assertThat(against(house, THIRD)).isEmpty();
            assertThat(against(house, SECOND)).isEmpty();
            assertThat(against(house, FIRST)).as("the former one goes on").isEmpty();

            house.turn(SECOND);
            house.turn(FIRST);
            assertThat(against(house, OTHER_SECOND)).contains("SCHEMA_FIELD_CHANGED");
            house.turn(SECOND);
            assertThat(house.records
                            .find(officer("81"), "muat", "muatan", written.id())
                            .value()
                            .values())
                    .containsEntry("catatan", "basah");
        }
    }

    @Test
    void a_version_that_never_wrote_a_record_binds_nobody() {
        try (RecordHouse house = new RecordHouse(folder, FIRST)) {
            house.turn(SECOND);
            house.turn(FIRST);

            assertThat(against(house, OTHER_SECOND)).isEmpty();
            house.turn(OTHER_SECOND);
            assertThat(against(house, SECOND)).contains("SCHEMA_FIELD_CHANGED");
        }
    }

    @Test
    void it_binds_also_when_the_former_version_has_saved_every_record_again() {
        try (RecordHouse house = new RecordHouse(folder, FIRST)) {
            house.turn(SECOND);
            RecordView written = write(house);
            house.turn(FIRST);
            house.records
                    .change(
                            call("81"),
                            "muat",
                            "muatan",
                            written.id(),
                            written.version(),
                            Map.of("hari", "2026-08-18"),
                            InputStyle.PROGRAMS)
                    .value();

            assertThat(against(house, OTHER_SECOND)).contains("SCHEMA_FIELD_CHANGED");
            assertThat(against(house, SECOND)).isEmpty();
        }
    }

    @Test
    void of_two_with_one_number_the_one_binds_in_which_records_were_written() {
        try (RecordHouse house = new RecordHouse(folder, FIRST)) {
            house.turn(SECOND);
            house.turn(FIRST);
            house.turn(OTHER_SECOND);
            house.records
                    .create(
                            call("81"),
                            "muat",
                            "muatan",
                            Map.of("hari", "2026-08-17", "catatan", "2.5"),
                            InputStyle.PROGRAMS)
                    .value();
            house.turn(THIRD);

            assertThat(against(house, SECOND)).as("by force").contains("SCHEMA_FIELD_CHANGED");
            assertThat(against(house, OTHER_SECOND)).isEmpty();

            house.turn(FIRST);

            assertThat(against(house, SECOND)).contains("SCHEMA_FIELD_CHANGED");
            assertThat(against(house, OTHER_SECOND)).isEmpty();
            assertThat(against(house, THIRD)).isEmpty();
        }
    }
}
