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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.record.InputStyle;
import simpul.core.model.record.RecordSearch;
import simpul.core.model.record.RecordView;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.record.Choice;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.PartType;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.RowUpcast;
import simpul.core.model.store.Cursor;
import simpul.core.records.values.RowBodies;

/** Rows of a part that a version of the module only carries along, because it does not know the part yet or no more. */
class CarriedRowsStoryTest {
    private static final Field<LocalDate> DAY =
            Field.date("hari", "Hari", "Day").required();
    private static final Field<String> WORDS = Field.text("isi", "Isi", "Words");
    private static final PartType OLD = part("INT", "KOM", "LAT");
    private static final PartType NEW = part("KOM", "BARU", "LAT");

    @TempDir
    Path folder;

    private int opened;

    private static PartType part(String... codes) {
        return PartType.of("baris", "Baris", "Rows").fields(code(codes));
    }

    private static Field<String> code(String... codes) {
        Choice[] choices = List.of(codes).stream().map(c -> Choice.of(c, c, c)).toArray(Choice[]::new);
        return Field.choice("kode", "Kode", "Code", choices);
    }

    private static RowUpcast swapped(RowUpcast row) {
        return row.recoded(code("KOM", "BARU", "LAT"), Map.of("INT", "KOM", "KOM", "BARU"));
    }

    private static RecordType type(int schema) {
        return RecordType.of("lembar", schema, "Lembar", "Sheet")
                .fields(DAY, WORDS)
                .happensOn(DAY)
                .owner(Owner.REGION);
    }

    private void with(RecordType version, Consumer<RecordHouse> work) {
        Sector sector = s -> s.id("kode").title("Kode", "Codes").records(version);
        try (RecordHouse house = new RecordHouse(folder, sector, "opening " + opened++)) {
            work.accept(house);
        }
    }

    private static void create(RecordHouse house, String... codes) {
        List<Map<String, String>> rows =
                List.of(codes).stream().map(c -> Map.of("kode", c)).toList();
        house.records
                .create(
                        call("81"),
                        "kode",
                        "lembar",
                        Map.of("hari", "2026-08-17", "isi", "Satu", "baris", rows),
                        InputStyle.PROGRAMS)
                .value();
    }

    private static RecordView only(RecordHouse house) {
        return house.records
                .list(officer("81"), "kode", "lembar", RecordSearch.ALL, new Cursor(50, null))
                .value()
                .items()
                .get(0);
    }

    private static List<Object> codes(RecordHouse house) {
        return RowBodies.shown(only(house).values(), "baris").stream()
                .map(row -> row.get("kode"))
                .toList();
    }

    private static void saveSomethingElse(RecordHouse house) {
        RecordView now = only(house);
        house.records
                .fill(
                        call("81"),
                        "kode",
                        "lembar",
                        now.id(),
                        now.version(),
                        Set.of("isi"),
                        Map.of("isi", "Dua"),
                        InputStyle.PROGRAMS)
                .value();
    }

    @Test
    void codes_are_not_changed_twice_where_the_former_version_had_no_such_part() {
        RecordType third =
                type(3).parts(NEW).upcast(1, u -> u).upcast(2, u -> u.part(NEW, CarriedRowsStoryTest::swapped));
        with(third, house -> create(house, "KOM", "BARU", "LAT"));
        with(type(1), CarriedRowsStoryTest::saveSomethingElse);
        with(third, house -> assertThat(codes(house)).containsExactly("KOM", "BARU", "LAT"));
    }

    @Test
    void codes_of_a_part_that_was_dropped_lead_back_for_the_version_that_has_it() {
        RecordType third = type(3).upcast(1, u -> u.part("baris", CarriedRowsStoryTest::swapped))
                .upcast(2, u -> u.dropped("baris"));
        with(type(1).parts(OLD), house -> create(house, "INT", "KOM", "LAT"));
        with(third, CarriedRowsStoryTest::saveSomethingElse);
        with(type(1).parts(OLD), house -> {
            assertThat(codes(house)).containsExactly("INT", "KOM", "LAT");
            saveSomethingElse(house);
        });
        with(third, CarriedRowsStoryTest::saveSomethingElse);
        with(type(1).parts(OLD), house -> assertThat(codes(house)).containsExactly("INT", "KOM", "LAT"));
    }

    @Test
    void what_does_not_lead_back_stays_closed_though_a_version_without_the_part_saves_it() {
        PartType merged = part("SATU", "LAT");
        RecordType second = type(2).parts(merged).upcast(1, u -> u.part(merged, CarriedRowsStoryTest::merged));
        RecordType third = type(3).upcast(1, u -> u.part("baris", CarriedRowsStoryTest::merged))
                .upcast(2, u -> u.dropped("baris"));
        with(second, house -> create(house, "SATU"));
        with(third, CarriedRowsStoryTest::saveSomethingElse);
        with(type(1).parts(OLD), house -> assertThat(only(house).newer()).isTrue());
    }

    private static RowUpcast merged(RowUpcast row) {
        return row.recoded(code("SATU", "LAT"), Map.of("INT", "SATU", "KOM", "SATU"));
    }
}
