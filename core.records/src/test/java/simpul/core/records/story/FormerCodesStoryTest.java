package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.records.story.RecordHouse.call;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import simpul.core.model.record.InputStyle;
import simpul.core.model.record.RecordStore;
import simpul.core.model.record.RecordView;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Result;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Dimension;
import simpul.core.model.sector.question.Measure;
import simpul.core.model.sector.record.Choice;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;
import simpul.core.records.ask.Groups;
import simpul.core.records.ask.Planner;

/** Records of a newer version of a module after it went back to the former one. */
class FormerCodesStoryTest extends Upcasts {
    private static final Field<String> ONE = Field.choice(
                    "jenis", "Jenis", "Kind", Choice.of("SEMUA", "Semua", "All"), Choice.of("C", "Gama", "Gamma"))
            .queryable();

    /** Makes one code of two. */
    private static final RecordType MERGING = RecordType.of("tangkapan", 2, "Tangkapan", "Catch")
            .key(CatchSector.NUMBER)
            .happensOn(CatchSector.DAY)
            .owner(Owner.REGION)
            .constraints(Constraint.unique("NOMOR_GANDA", CatchSector.NUMBER))
            .fields(
                    CatchSector.NUMBER,
                    CatchSector.DAY,
                    CatchSector.UNTIL,
                    CatchSector.LARGE,
                    CatchSector.WEIGHT,
                    ONE,
                    CatchSector.NOTE)
            .derive(CatchSector.LARGE, r -> r.value(CatchSector.WEIGHT).compareTo(BigDecimal.TEN) > 0)
            .upcast(1, u -> u.recoded(ONE, Map.of("A", "SEMUA", "B", "SEMUA")));

    @Test
    void a_code_that_has_another_name_now_is_shown_and_kept_under_its_former_one() {
        String[] newer = {"nomor", "5", "tanggal", "2026-08-18", "massa", "1,5", "jenis", "ALFA", "wpp", "715"};
        with(CatchSector.SECOND, house -> write(house, newer));
        with(CatchSector.FIRST, house -> {
            RecordView seen = number(house, "5");
            assertThat(seen.values()).containsEntry("jenis", "A").containsEntry("berat", new BigDecimal("1.50"));
            assertThat(byKind(house)).as("before the rows are filled again").containsExactly("A");
            fill(house);
            assertThat(byKind(house)).containsExactly("A");
            Result<RecordView> changed = house.records.change(
                    call("81"),
                    "tangkap",
                    "tangkapan",
                    seen.id(),
                    1,
                    input("nomor", "5", "tanggal", "2026-08-18", "berat", "2,5", "jenis", "A"),
                    InputStyle.PEOPLE);
            assertThat(changed.isDone()).isTrue();
        });
        with(
                CatchSector.SECOND,
                house -> assertThat(number(house, "5").values())
                        .containsEntry("jenis", "ALFA")
                        .containsEntry("massa", new BigDecimal("2.50"))
                        .as("what the former version does not know")
                        .containsEntry("wpp", "715"));
    }

    @Test
    void what_the_former_version_wrote_is_not_read_in_the_codes_that_a_newer_one_once_wrote_down() {
        with(
                CatchSector.SECOND,
                house -> write(house, "nomor", "5", "tanggal", "2026-08-18", "massa", "1,5", "jenis", "ALFA"));
        with(
                CatchSector.FIRST,
                house -> house.records
                        .change(
                                call("81"),
                                "tangkap",
                                "tangkapan",
                                number(house, "5").id(),
                                1,
                                input("nomor", "5", "tanggal", "2026-08-18", "berat", "1,5", "jenis", "B"),
                                InputStyle.PEOPLE)
                        .value());
        with(CatchSector.FIRST, house -> assertThat(number(house, "5").values()).containsEntry("jenis", "B"));
        with(
                CatchSector.SECOND,
                house -> assertThat(number(house, "5").values()).containsEntry("jenis", "B"));
    }

    @Test
    void where_two_codes_have_become_one_the_record_is_shown_and_stays_as_it_is() {
        with(MERGING, house -> write(house, "nomor", "9", "tanggal", "2026-08-18", "berat", "4", "jenis", "SEMUA"));
        with(CatchSector.FIRST, house -> {
            RecordView seen = number(house, "9");
            assertThat(seen.values()).containsEntry("jenis", "SEMUA").containsEntry("berat", new BigDecimal("4.00"));
            Result<RecordView> changed = house.records.change(
                    call("81"),
                    "tangkap",
                    "tangkapan",
                    seen.id(),
                    1,
                    input("nomor", "9", "tanggal", "2026-08-18", "berat", "5", "jenis", "A"),
                    InputStyle.PEOPLE);
            assertThat(changed.problem().findings()).extracting(Finding::code).containsExactly("RECORD_NEWER");
            assertThat(house.records
                            .delete(call("81"), "tangkap", "tangkapan", seen.id(), 1)
                            .problem()
                            .findings())
                    .extracting(Finding::code)
                    .containsExactly("RECORD_NEWER");
        });
        with(
                MERGING,
                house -> assertThat(house.records
                                .change(
                                        call("81"),
                                        "tangkap",
                                        "tangkapan",
                                        number(house, "9").id(),
                                        1,
                                        input("nomor", "9", "tanggal", "2026-08-18", "berat", "5", "jenis", "C"),
                                        InputStyle.PEOPLE)
                                .isDone())
                        .isTrue());
        with(
                CatchSector.FIRST,
                house -> assertThat(number(house, "9").values())
                        .as("a code that no older one has become")
                        .containsEntry("jenis", "C"));
    }

    private static List<String> byKind(RecordHouse house) {
        Aggregate kinds =
                Aggregate.over(CatchSector.FIRST).measure(Measure.count()).by(Dimension.of(CatchSector.KIND));
        return house
                .fixture
                .store()
                .read(
                        RecordHouse.officer("81").scope(),
                        tx -> Groups.of(
                                kinds,
                                tx.port(RecordStore.class)
                                        .ask(List.of(Planner.plan("tangkap", kinds, List.of())))
                                        .get(0)))
                .stream()
                .map(group -> group.key(Dimension.of(CatchSector.KIND)).orElse("none"))
                .toList();
    }
}
