package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.records.story.RecordHouse.call;
import static simpul.core.records.story.RecordHouse.officer;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.record.Exports;
import simpul.core.model.record.FillStore;
import simpul.core.model.record.InputStyle;
import simpul.core.model.record.RecordSearch;
import simpul.core.model.record.RecordStore;
import simpul.core.model.record.RecordView;
import simpul.core.model.role.Role;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Dimension;
import simpul.core.model.sector.question.Filter;
import simpul.core.model.sector.question.Group;
import simpul.core.model.sector.question.Measure;
import simpul.core.model.sector.question.Period;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.view.Condition;
import simpul.core.model.sector.view.FiguresView;
import simpul.core.model.sector.view.GroupView;
import simpul.core.model.sector.view.LackingView;
import simpul.core.model.sector.view.View;
import simpul.core.model.store.Cursor;
import simpul.core.model.trail.AuditEntry;
import simpul.core.model.trail.AuditFilter;
import simpul.core.records.ask.Groups;
import simpul.core.records.ask.Planner;
import simpul.core.store.audit.AuditReader;
import simpul.core.store.testing.StoreFixture;

class UpcastStoryTest {
    private static final Aggregate ALL = Aggregate.over(CatchSector.THIRD)
            .measure(Measure.count(), Measure.sum(CatchSector.MASS), Measure.sum(CatchSector.CREW));
    private static final Aggregate BY_KIND = ALL.by(Dimension.of(CatchSector.NEW_KIND), Dimension.of(CatchSector.AREA));
    private static final Aggregate VALID = ALL.where(Filter.is(CatchSector.VALID, true));
    private static final Aggregate ENDED = ALL.where(Filter.atMost(CatchSector.UNTIL_ASKED, LocalDate.of(2026, 8, 20)));

    @TempDir
    Path folder;

    private int opened;

    private void with(RecordType version, Consumer<RecordHouse> work) {
        try (RecordHouse house = new RecordHouse(folder, new CatchSector(version), "opening " + opened++)) {
            work.accept(house);
        }
    }

    private static RecordView write(RecordHouse house, String... pairs) {
        return house.records
                .create(call("81"), "tangkap", "tangkapan", input(pairs), InputStyle.PEOPLE)
                .value();
    }

    private static Map<String, String> input(String... pairs) {
        Map<String, String> input = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            input.put(pairs[i], pairs[i + 1]);
        }
        return input;
    }

    /** Four records of the first schema, two of the second. */
    private void given() {
        with(CatchSector.FIRST, house -> {
            write(house, "nomor", "1", "tanggal", "2026-08-17", "sampai", "2026-08-18", "berat", "12,25", "jenis", "A");
            write(house, "nomor", "2", "tanggal", "2026-08-17", "sampai", "2026-08-21", "berat", "7", "jenis", "B");
            write(house, "nomor", "3", "tanggal", "2026-08-17", "berat", "0,05", "catatan", "lama");
            write(house, "nomor", "4", "tanggal", "2026-08-17", "berat", "-1,07", "jenis", "A");
        });
        with(CatchSector.SECOND, house -> {
            write(house, "nomor", "5", "tanggal", "2026-08-18", "massa", "1,5", "jenis", "ALFA", "wpp", "715");
            write(house, "nomor", "6", "tanggal", "2026-08-18", "massa", "100", "sampai", "2026-08-19");
        });
    }

    private static List<String> answers(RecordHouse house, Aggregate question) {
        return house
                .fixture
                .store()
                .read(
                        officer("81").scope(),
                        tx -> Groups.of(
                                question,
                                tx.port(RecordStore.class)
                                        .ask(List.of(Planner.plan("tangkap", question, List.of())))
                                        .get(0)))
                .stream()
                .map(UpcastStoryTest::said)
                .toList();
    }

    private static String said(Group group) {
        return group.count() + " " + group.figure(Measure.sum(CatchSector.MASS)).orElse(null) + " "
                + group.figure(Measure.sum(CatchSector.CREW)).orElse(null);
    }

    private static void isRight(RecordHouse house) {
        assertThat(answers(house, ALL)).containsExactly("7 120.731 26");
        assertThat(answers(house, VALID)).containsExactly("6 119.730 24");
        assertThat(answers(house, ENDED)).containsExactly("2 112.250 8");
        assertThat(answers(house, BY_KIND))
                .containsExactlyInAnyOrder(
                        "1 0.050 4", "1 100.000 4", "2 11.180 8", "1 1.500 4", "1 1.001 2", "1 7.000 4");
        assertThat(found(house, new RecordSearch("", List.of(new Condition("at_least", "massa", List.of("7"))))))
                .containsExactly("6", "2", "1");
        assertThat(found(house, new RecordSearch("71'5", List.of()))).hasSize(4);
        assertThat(export(house))
                .contains("1;2026-08-17;2026-08-18;ya;\"12,250\";Alfa;71'5;ya;4")
                .contains("7;2026-08-19;;tidak;\"1,001\";Beta;;tidak;2");
    }

    private static List<Object> found(RecordHouse house, RecordSearch search) {
        return house
                .records
                .list(officer("81"), "tangkap", "tangkapan", search, new Cursor(50, null))
                .value()
                .items()
                .stream()
                .map(r -> r.values().get("nomor"))
                .sorted((a, b) -> b.toString().compareTo(a.toString()))
                .toList();
    }

    private static String export(RecordHouse house) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            house.exports
                    .export(officer("81"), "tangkap", "tangkapan", RecordSearch.ALL, Exports.Format.CSV)
                    .value()
                    .write(out);
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static boolean isFilled(RecordHouse house) {
        return house.fixture
                .store()
                .read(officer("81").scope(), tx -> tx.port(FillStore.class).find("tangkap", "tangkapan"))
                .filter(FillStore.Fill::done)
                .isPresent();
    }

    private static RecordView number(RecordHouse house, String number) {
        return house.records
                .list(
                        officer("81"),
                        "tangkap",
                        "tangkapan",
                        new RecordSearch("", List.of(new Condition("is", "nomor", List.of(number)))),
                        new Cursor(50, null))
                .value()
                .items()
                .get(0);
    }

    @Test
    void sums_over_three_schemas_are_right_before_during_and_after_filling() {
        given();
        with(CatchSector.THIRD, house -> {
            write(
                    house,
                    "nomor",
                    "7",
                    "tanggal",
                    "2026-08-19",
                    "massa",
                    "1,001",
                    "jenis",
                    "B",
                    "sah",
                    "tidak",
                    "awak",
                    "2");
            isRight(house);
            assertThat(house.filling.step("tangkap")).isTrue();
            assertThat(isFilled(house)).isFalse();
            isRight(house);
        });
        with(CatchSector.THIRD, house -> {
            assertThat(isFilled(house)).as("it goes on where it was").isFalse();
            isRight(house);
            int steps = 0;
            while (house.filling.step("tangkap")) {
                isRight(house);
                steps++;
            }
            assertThat(steps).isEqualTo(3);
            assertThat(isFilled(house)).isTrue();
            isRight(house);
            assertThat(house.filling.step("lain")).as("without its module").isFalse();
        });
    }

    @Test
    void a_record_is_seen_in_the_newest_schema_and_rewritten_in_it() {
        given();
        with(CatchSector.THIRD, house -> {
            RecordView first = number(house, "1");
            assertThat(first.schema()).isEqualTo(1);
            assertThat(first.values())
                    .containsEntry("massa", new BigDecimal("12.250"))
                    .containsEntry("jenis", "ALFA")
                    .containsEntry("wpp", "71'5")
                    .containsEntry("sah", true)
                    .doesNotContainKeys("berat", "catatan");

            RecordView second = house.records
                    .change(
                            call("81"),
                            "tangkap",
                            "tangkapan",
                            first.id(),
                            1,
                            input("nomor", "1", "tanggal", "2026-08-17", "massa", "12,345", "jenis", "ALFA"),
                            InputStyle.PEOPLE)
                    .value();
            assertThat(second.schema()).isEqualTo(3);
            assertThat(number(house, "1").values())
                    .containsEntry("massa", new BigDecimal("12.345"))
                    .as("emptied by hand, not by age")
                    .doesNotContainKeys("wpp", "sah");
        });
    }

    @Test
    void an_older_version_reads_what_a_newer_one_wrote_and_takes_nothing_away() {
        given();
        with(CatchSector.THIRD, house -> {
            write(house, "nomor", "7", "tanggal", "2026-08-19", "massa", "20,126", "sah", "tidak", "awak", "9");
            fill(house);
        });
        with(CatchSector.SECOND, house -> {
            RecordView newer = number(house, "7");
            assertThat(newer.values()).containsEntry("massa", new BigDecimal("20.13"));
            Aggregate sum = Aggregate.over(CatchSector.SECOND).measure(Measure.sum(CatchSector.MASS_2));
            assertThat(figure(house, sum, CatchSector.MASS_2)).isEqualTo("139.86");
            house.records
                    .change(
                            call("81"),
                            "tangkap",
                            "tangkapan",
                            newer.id(),
                            1,
                            input("nomor", "7", "tanggal", "2026-08-19", "massa", "30,5"),
                            InputStyle.PEOPLE)
                    .value();
        });
        with(CatchSector.FIRST, house -> {
            assertThat(number(house, "7").values()).containsEntry("berat", new BigDecimal("30.50"));
            assertThat(number(house, "3").values()).containsEntry("catatan", "lama");
            Aggregate sum = Aggregate.over(CatchSector.FIRST).measure(Measure.sum(CatchSector.WEIGHT));
            assertThat(figure(house, sum, CatchSector.WEIGHT)).isEqualTo("150.23");
        });
        with(CatchSector.THIRD, house -> {
            assertThat(isFilled(house)).as("an older version wrote since").isFalse();
            assertThat(number(house, "7").values())
                    .containsEntry("massa", new BigDecimal("30.500"))
                    .containsEntry("sah", false)
                    .containsEntry("awak", 9L);
            assertThat(answers(house, ALL)).containsExactly("7 150.230 33");
        });
    }

    private static String figure(
            RecordHouse house, Aggregate question, simpul.core.model.sector.record.Field<BigDecimal> field) {
        return house.fixture
                .store()
                .read(
                        officer("81").scope(),
                        tx -> Groups.of(
                                question,
                                tx.port(RecordStore.class)
                                        .ask(List.of(Planner.plan("tangkap", question, List.of())))
                                        .get(0)))
                .get(0)
                .figure(Measure.sum(field))
                .orElseThrow()
                .toPlainString();
    }

    @Test
    void a_derived_value_is_computed_again_only_where_the_upcast_says_so_and_never_silently() {
        given();
        with(CatchSector.THIRD, house -> {
            assertThat(number(house, "2").values()).as("as it was kept").containsEntry("besar", false);
            assertThat(house.restating.step("tangkap"))
                    .as("the projection comes first")
                    .isFalse();
            fill(house);
            assertThat(number(house, "2").version())
                    .as("filling changes no record")
                    .isEqualTo(1);
            assertThat(house.restating.step("tangkap")).isTrue();
            assertThat(house.restating.step("tangkap")).isTrue();
            assertThat(house.restating.step("tangkap")).isFalse();

            RecordView restated = number(house, "2");
            assertThat(restated.values()).containsEntry("besar", true).containsEntry("massa", new BigDecimal("7.000"));
            assertThat(restated.version()).isEqualTo(2);
            assertThat(number(house, "1").version()).as("its value is the same").isEqualTo(1);
            assertThat(found(house, new RecordSearch("", List.of(new Condition("is", "besar", List.of("true"))))))
                    .containsExactly("6", "2", "1");
            assertThat(trail(house))
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.details())
                            .containsEntry("value.besar", "false -> true")
                            .containsEntry("version", "2")
                            .containsEntry("type", "tangkapan"));
        });
        with(
                CatchSector.THIRD,
                house -> assertThat(house.restating.step("tangkap"))
                        .as("after a restart it is not done again")
                        .isFalse());
    }

    private static List<AuditEntry> trail(RecordHouse house) {
        AuditReader trail = new AuditReader(
                house.fixture.foundation().engine(),
                house.fixture.foundation().bodies(),
                (caller, action, subject) -> Optional.empty());
        return trail.list(
                        StoreFixture.caller("81", Role.SEKRETARIAT),
                        new AuditFilter(null, null, "record.restate"),
                        new Cursor(50, null))
                .items();
    }

    @Test
    void what_cannot_be_computed_stays_as_it_was_and_holds_nothing_up() {
        given();
        with(CatchSector.STUMBLING, house -> {
            fill(house);
            int steps = 0;
            while (house.restating.step("tangkap") && steps < 20) {
                steps++;
            }
            assertThat(steps).isEqualTo(3);

            assertThat(number(house, "1").values()).containsEntry("besar", true);
            assertThat(number(house, "1").version()).isEqualTo(1);
            assertThat(number(house, "2").values()).containsEntry("besar", true);
            assertThat(house.failures()).as("charged to the sector").hasSize(1);
        });
    }

    @Test
    void a_node_that_must_be_up_to_date_waits_until_older_records_are_restated() {
        given();
        with(CatchSector.THIRD, house -> {
            assertThat(node(house))
                    .isInstanceOfSatisfying(
                            LackingView.class, l -> assertThat(l.hasFailed()).isFalse());
            fill(house);
            assertThat(node(house)).isInstanceOf(LackingView.class);
            int steps = 0;
            while (house.restating.step("tangkap") && steps < 20) {
                steps++;
            }
            assertThat(node(house))
                    .isInstanceOfSatisfying(
                            FiguresView.class,
                            f -> assertThat(f.figures().get(0).value().number()).contains(new BigDecimal("3")));
        });
    }

    private static View node(RecordHouse house) {
        View view = house.screens
                .show(officer("81"), "tangkap", "besar", Period.of("2026-TW3"), Map.of())
                .value()
                .view();
        return ((GroupView) view).nodes().get(0);
    }

    private static void fill(RecordHouse house) {
        int steps = 0;
        while (house.filling.step("tangkap") && steps < 20) {
            steps++;
        }
        assertThat(isFilled(house)).isTrue();
    }

    @Test
    void a_constraint_that_is_new_claims_for_older_records_too() {
        given();
        with(CatchSector.CLAIMING, house -> {
            fill(house);
            assertThat(house.records
                            .create(
                                    call("81"),
                                    "tangkap",
                                    "tangkapan",
                                    input("nomor", "8", "tanggal", "2026-08-20", "massa", "7"),
                                    InputStyle.PEOPLE)
                            .problem()
                            .findings())
                    .extracting(f -> f.code())
                    .containsExactly("MASSA_GANDA");
        });
    }
}
