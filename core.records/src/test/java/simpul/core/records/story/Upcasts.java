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
import simpul.core.model.sector.view.GroupView;
import simpul.core.model.sector.view.View;
import simpul.core.model.store.Cursor;
import simpul.core.model.trail.AuditEntry;
import simpul.core.model.trail.AuditFilter;
import simpul.core.records.ask.Groups;
import simpul.core.records.ask.Planner;
import simpul.core.store.audit.AuditReader;
import simpul.core.store.testing.StoreFixture;

/** A type in three schemas, with records of each. */
abstract class Upcasts {
    static final Aggregate ALL = Aggregate.over(CatchSector.THIRD)
            .measure(Measure.count(), Measure.sum(CatchSector.MASS), Measure.sum(CatchSector.CREW));
    static final Aggregate BY_KIND = ALL.by(Dimension.of(CatchSector.NEW_KIND), Dimension.of(CatchSector.AREA));
    static final Aggregate VALID = ALL.where(Filter.is(CatchSector.VALID, true));
    static final Aggregate ENDED = ALL.where(Filter.atMost(CatchSector.UNTIL_ASKED, LocalDate.of(2026, 8, 20)));

    @TempDir
    Path folder;

    int opened;

    void with(RecordType version, Consumer<RecordHouse> work) {
        try (RecordHouse house = new RecordHouse(folder, new CatchSector(version), "opening " + opened++)) {
            work.accept(house);
        }
    }

    static RecordView write(RecordHouse house, String... pairs) {
        return house.records
                .create(call("81"), "tangkap", "tangkapan", input(pairs), InputStyle.PEOPLE)
                .value();
    }

    static Map<String, String> input(String... pairs) {
        Map<String, String> input = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            input.put(pairs[i], pairs[i + 1]);
        }
        return input;
    }

    /** Four records of the first schema, two of the second. */
    void given() {
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

    static List<String> answers(RecordHouse house, Aggregate question) {
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

    static String said(Group group) {
        return group.count() + " " + group.figure(Measure.sum(CatchSector.MASS)).orElse(null) + " "
                + group.figure(Measure.sum(CatchSector.CREW)).orElse(null);
    }

    static void isRight(RecordHouse house) {
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

    static List<Object> found(RecordHouse house, RecordSearch search) {
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

    static String export(RecordHouse house) {
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

    static boolean isFilled(RecordHouse house) {
        return house.fixture
                .store()
                .read(officer("81").scope(), tx -> tx.port(FillStore.class).find("tangkap", "tangkapan"))
                .filter(FillStore.Fill::done)
                .isPresent();
    }

    static RecordView number(RecordHouse house, String number) {
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

    static String figure(
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

    static List<AuditEntry> trail(RecordHouse house) {
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

    static View node(RecordHouse house) {
        View view = house.screens
                .show(officer("81"), "tangkap", "besar", Period.of("2026-TW3"), Map.of())
                .value()
                .view();
        return ((GroupView) view).nodes().get(0);
    }

    static void fill(RecordHouse house) {
        int steps = 0;
        while (house.filling.step("tangkap") && steps < 20) {
            steps++;
        }
        assertThat(isFilled(house)).isTrue();
    }
}
