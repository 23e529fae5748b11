package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.records.story.RecordHouse.call;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.record.ImportReport;
import simpul.core.model.record.ImportRequest;
import simpul.core.model.record.InputStyle;
import simpul.core.model.record.RecordView;
import simpul.core.model.result.Result;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;

/** What two records said before a constraint came stays with both; nothing new is let in beside them. */
class TwiceBeforeStoryTest {
    @TempDir
    Path folder;

    private final List<String> sent = new ArrayList<>();

    /** Two shipments that each name one ear tag twice, on their way before anybody thought of tags. */
    @BeforeEach
    void twice() {
        try (RecordHouse house = new RecordHouse(folder, HerdSector.FIRST, "before")) {
            for (String number : List.of("1", "2")) {
                RecordView draft =
                        created(house, "81", number, "cap", "A-1", "A-1").value();
                sent.add(moved(house, draft, "AJUKAN").value().id());
            }
        }
    }

    private void after(Consumer<RecordHouse> work) {
        try (RecordHouse house = new RecordHouse(folder, HerdSector.SECOND, "after")) {
            while (house.filling.step("ternak") || house.restating.step("ternak")) {
                // Until there is nothing left to do.
            }
            work.accept(house);
        }
    }

    private static Map<String, Object> shipment(String number, String field, String... tags) {
        List<Map<String, Object>> rows = new ArrayList<>();
        List.of(tags).forEach(tag -> rows.add(Map.of(field, tag, "nik", "7471")));
        return Map.of("nomor", number, "tanggal", "2026-08-17", "hewan", rows);
    }

    private static Result<RecordView> created(
            RecordHouse house, String region, String number, String field, String... tags) {
        return house.records.create(call(region), "ternak", "mutasi", shipment(number, field, tags), InputStyle.PEOPLE);
    }

    private static Result<RecordView> moved(RecordHouse house, RecordView record, String move) {
        return house.moves.move(call(record.region()), "ternak", "mutasi", record.id(), record.version(), move);
    }

    private RecordView sent(RecordHouse house, int index) {
        return house.records
                .find(call("81").caller(), "ternak", "mutasi", sent.get(index))
                .value();
    }

    private Result<RecordView> corrected(RecordHouse house, int index, String... tags) {
        RecordView old = sent(house, index);
        return house.records.change(
                call("81"),
                "ternak",
                "mutasi",
                old.id(),
                old.version(),
                shipment(String.valueOf(index + 1), "anting", tags),
                InputStyle.PEOPLE);
    }

    private static List<String> places(Result<?> refused) {
        return refused.problem().findings().stream()
                .map(f -> f.code() + " " + f.field())
                .toList();
    }

    @Test
    void the_persons_in_both_are_erased() {
        after(house -> {
            for (int i = 0; i < 2; i++) {
                RecordView old = sent(house, i);
                RecordView erased = house.erasure
                        .erase(call("81"), "ternak", "mutasi", old.id(), old.version())
                        .value();
                assertThat(erased.values().toString()).contains("A-1").doesNotContain("7471");
            }
            refusesAThird(house);
        });
    }

    @Test
    void both_go_on_to_the_next_state_and_a_third_does_not_set_out() {
        after(house -> {
            moved(house, sent(house, 1), "TERIMA").value();
            moved(house, sent(house, 0), "TERIMA").value();
            refusesAThird(house);
        });
    }

    @Test
    void both_are_corrected_elsewhere_and_what_is_new_in_them_is_refused() {
        after(house -> {
            RecordView other = created(house, "35", "9", "anting", "B-1").value();
            moved(house, other, "AJUKAN").value();
            for (int i = 0; i < 2; i++) {
                corrected(house, i, "A-1", "A-1", "N-" + i).value();
                assertThat(places(corrected(house, i, "A-1", "A-1", "B-1", "A-1")))
                        .as("another's tag, and a row more that says the same")
                        .containsExactlyInAnyOrder("ANTING_GANDA hewan[2].anting", "ANTING_GANDA hewan[3].anting");
            }
            corrected(house, 1, "N-1").value();
            assertThat(places(corrected(house, 1, "A-1")))
                    .as("given up is given up")
                    .hasSize(1);
            refusesAThird(house);
        });
    }

    @Test
    void a_table_corrects_both_and_takes_nothing_from_them() {
        after(house -> {
            String table = "Nomor;Tanggal;Hewan: Anting;Hewan: NIK pemelihara\n"
                    + "2;18/08/2026;A-1;7471\n;;A-1;7471\n;;N-2;\n"
                    + "1;18/08/2026;A-1;7471\n;;A-1;7471\n"
                    + "2;18/08/2026;A-1;7471\n;;A-1;7471\n";
            ImportReport done = house.imports
                    .run(call("81"), "ternak", "mutasi", new ImportRequest(table, false))
                    .value();

            assertThat(done.findings())
                    .extracting(f -> f.row() + " " + f.finding().code())
                    .containsExactly("7 ROW_TWICE");
            assertThat(done.changed()).isEqualTo(2);
            refusesAThird(house);
        });
    }

    @Test
    void an_erasure_is_not_refused_either_where_what_is_computed_without_the_person_is_taken() {
        Field<java.time.LocalDate> day = Field.date("hari", "Hari", "Day").required();
        Field<String> name = Field.text("nama", "Nama", "Name").personal();
        Field<Long> letters = Field.integer("huruf", "Huruf", "Letters");
        RecordType person = RecordType.of("orang", 1, "Orang", "Person")
                .fields(day, name, letters)
                .happensOn(day)
                .owner(Owner.REGION)
                .constraints(Constraint.unique("HURUF_GANDA", letters))
                .derive(letters, r -> (long) r.find(name).orElse("").length());
        Sector people = s -> s.id("orang").title("Orang", "People").records(person);
        try (RecordHouse house = new RecordHouse(folder.resolve("people"), people)) {
            for (String who : List.of("Ani", "Budi")) {
                RecordView kept = house.records
                        .create(
                                call("81"),
                                "orang",
                                "orang",
                                Map.of("hari", "2026-08-01", "nama", who),
                                InputStyle.PEOPLE)
                        .value();
                assertThat(house.erasure
                                .erase(call("81"), "orang", "orang", kept.id(), kept.version())
                                .value()
                                .values())
                        .containsEntry("huruf", 0L);
            }
        }
    }

    private static void refusesAThird(RecordHouse house) {
        RecordView third = created(house, "35", "3", "anting", "A-1").value();
        assertThat(places(moved(house, third, "AJUKAN"))).containsExactly("ANTING_GANDA hewan[0].anting");
    }
}
