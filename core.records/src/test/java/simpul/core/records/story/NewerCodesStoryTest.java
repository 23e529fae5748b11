package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.records.story.RecordHouse.call;
import static simpul.core.records.story.RecordHouse.officer;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.record.InputStyle;
import simpul.core.model.record.RecordSearch;
import simpul.core.model.record.RecordView;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Result;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.record.Choice;
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

/** Codes that only a newer version of a module has, after it went back to the former one. */
class NewerCodesStoryTest {
    private static final Field<LocalDate> DAY =
            Field.date("hari", "Hari", "Day").required();
    private static final Field<String> WORDS = Field.text("isi", "Isi", "Words");

    private static final Sector FORMER =
            sector(List.of("TUNA", "UDANG"), Choice.of("JALA", "Jala", "Net"), Choice.of("PANCING", "Pancing", "Rod"));
    private static final Sector NEWER = sector(
            List.of("TUNA", "UDANG", "LOBSTER"),
            Choice.of("JALA", "Jala", "Net"),
            Choice.of("PANCING", "Pancing", "Rod"),
            Choice.of("BUBU", "Bubu", "Trap"));

    @TempDir
    Path folder;

    private int opened;

    private static Sector sector(List<String> codes, Choice... gears) {
        Stream<Code> all = codes.stream().map(c -> Code.of(c, Text.same("Nama " + c)));
        CodeList kinds = CodeList.of(
                "jenis", Text.of("Jenis", "Kind"), Edition.of(LocalDate.of(2020, 1, 1), "x", "x", all.toList()));
        Field<String> kind = Field.code("jenis", "Jenis", "Kind", kinds);
        PartType boxes = PartType.of("peti", "Peti", "Boxes")
                .fields(Field.code("isinya", "Isinya", "Contents", kinds), Field.integer("berat", "Berat", "Weight"));
        RecordType type = RecordType.of("muatan", 1, "Muatan", "Load")
                .fields(DAY, WORDS, kind.required(), Field.choice("alat", "Alat", "Gear", gears))
                .parts(boxes)
                .happensOn(DAY)
                .owner(Owner.REGION);
        return s -> s.id("muat").title("Muat", "Loading").codes(kinds).records(type);
    }

    private void with(Sector sector, Consumer<RecordHouse> work) {
        try (RecordHouse house = new RecordHouse(folder, sector, "opening " + opened++)) {
            work.accept(house);
        }
    }

    private static Map<String, Object> input(String words, String kind, String gear, String... boxes) {
        Map<String, Object> input =
                new LinkedHashMap<>(Map.of("hari", "2026-08-17", "isi", words, "jenis", kind, "alat", gear));
        input.put(
                "peti",
                Stream.of(boxes).map(b -> Map.of("isinya", b, "berat", 3)).toList());
        return input;
    }

    private static RecordView only(RecordHouse house) {
        return house.records
                .list(officer("81"), "muat", "muatan", RecordSearch.ALL, new Cursor(50, null))
                .value()
                .items()
                .get(0);
    }

    private static Result<RecordView> change(RecordHouse house, Map<String, Object> input) {
        RecordView now = only(house);
        return house.records.change(call("81"), "muat", "muatan", now.id(), now.version(), input, InputStyle.PROGRAMS);
    }

    private static List<Object> boxes(RecordHouse house) {
        return RowBodies.shown(only(house).values(), "peti").stream()
                .map(row -> row.get("isinya"))
                .toList();
    }

    @BeforeEach
    void aRecordOfTheNewerVersion() {
        with(
                NEWER,
                house -> house.records
                        .create(
                                call("81"),
                                "muat",
                                "muatan",
                                input("Satu", "LOBSTER", "BUBU", "TUNA", "LOBSTER"),
                                InputStyle.PROGRAMS)
                        .value());
    }

    @Test
    void they_are_shown_as_they_are_and_marked_as_unknown() {
        with(FORMER, house -> {
            RecordView seen = only(house);
            assertThat(seen.values()).containsEntry("jenis", "LOBSTER").containsEntry("alat", "BUBU");
            assertThat(seen.words().get("jenis"))
                    .isEqualTo(Text.of("LOBSTER (tidak dikenal versi ini)", "LOBSTER (unknown to this version)"));
            assertThat(seen.words().get("alat"))
                    .isEqualTo(Text.of("BUBU (tidak dikenal versi ini)", "BUBU (unknown to this version)"));
        });
    }

    @Test
    void they_outlive_what_the_former_version_writes_beside_them() {
        with(FORMER, house -> {
            assertThat(change(house, input("Dua", "LOBSTER", "BUBU", "UDANG", "LOBSTER"))
                            .isDone())
                    .isTrue();
            assertThat(change(house, input("Tiga", "LOBSTER", "BUBU", "UDANG", "LOBSTER"))
                            .isDone())
                    .as("once more, when the record is its own")
                    .isTrue();
        });
        with(NEWER, house -> {
            RecordView seen = only(house);
            assertThat(seen.values())
                    .containsEntry("isi", "Tiga")
                    .containsEntry("jenis", "LOBSTER")
                    .containsEntry("alat", "BUBU");
            assertThat(seen.words().get("jenis")).isEqualTo(Text.same("Nama LOBSTER"));
            assertThat(boxes(house)).containsExactly("UDANG", "LOBSTER");
        });
    }

    @Test
    void whoever_changes_such_a_field_chooses_from_the_list_that_holds() {
        with(FORMER, house -> {
            assertThat(change(house, input("Dua", "TUNA", "JALA", "UDANG")).isDone())
                    .isTrue();
            assertThat(only(house).values()).containsEntry("jenis", "TUNA").containsEntry("alat", "JALA");
            assertThat(change(house, input("Dua", "LOBSTER", "BUBU", "LOBSTER"))
                            .problem()
                            .findings())
                    .as("the record says it no longer")
                    .extracting(Finding::code)
                    .containsExactlyInAnyOrder("FIELD_CODE", "FIELD_CHOICE", "FIELD_CODE");
        });
    }

    @Test
    void one_that_stands_in_another_field_is_no_reason_to_take_it() {
        with(
                FORMER,
                house -> assertThat(change(house, input("Dua", "RAJUNGAN", "LOBSTER", "RAJUNGAN"))
                                .problem()
                                .findings())
                        .extracting(Finding::code)
                        .containsExactlyInAnyOrder("FIELD_CODE", "FIELD_CHOICE", "FIELD_CODE"));
    }
}
