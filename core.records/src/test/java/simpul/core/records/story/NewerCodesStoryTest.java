package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.records.story.RecordHouse.call;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import simpul.core.model.record.InputStyle;
import simpul.core.model.record.RecordView;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Result;
import simpul.core.model.sector.record.Choice;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.PartType;
import simpul.core.model.sector.record.RecordType;
import simpul.core.records.values.RowBodies;

/** A version that adds a field, a code and a part, goes back to the former one, which saves, and comes again. */
class NewerCodesStoryTest extends Upcasts {
    private static final Field<String> MORE_KINDS = Field.choice(
                    "jenis",
                    "Jenis",
                    "Kind",
                    Choice.of("A", "Alfa", "Alpha"),
                    Choice.of("B", "Beta", "Beta"),
                    Choice.of("D", "Delta", "Delta"))
            .queryable();
    private static final Field<String> GEAR =
            Field.choice("alat", "Alat", "Gear", Choice.of("J", "Jaring", "Net"), Choice.of("P", "Pancing", "Line"));
    private static final Field<String> MORE_GEAR = Field.choice(
            "alat",
            "Alat",
            "Gear",
            Choice.of("J", "Jaring", "Net"),
            Choice.of("P", "Pancing", "Line"),
            Choice.of("B", "Bubu", "Trap"));
    private static final Field<BigDecimal> COUNT = Field.decimal("jumlah", "Jumlah", "Count", 1, "kg");
    private static final PartType HAULS =
            PartType.of("tarikan", "Tarikan", "Hauls").fields(GEAR, COUNT);
    private static final PartType MORE_HAULS =
            PartType.of("tarikan", "Tarikan", "Hauls").fields(MORE_GEAR, COUNT);
    private static final PartType CRATES =
            PartType.of("peti", "Peti", "Crates").fields(Field.text("tanda", "Tanda", "Mark"));

    private static final RecordType BEFORE = type(1).fields(
                    CatchSector.NUMBER, CatchSector.DAY, CatchSector.WEIGHT, CatchSector.KIND)
            .parts(HAULS);
    private static final RecordType AFTER = type(2).fields(
                    CatchSector.NUMBER, CatchSector.DAY, CatchSector.WEIGHT, MORE_KINDS, CatchSector.AREA)
            .parts(MORE_HAULS, CRATES);

    private static RecordType type(int schema) {
        return RecordType.of("tangkapan", schema, "Tangkapan", "Catch")
                .key(CatchSector.NUMBER)
                .happensOn(CatchSector.DAY)
                .owner(Owner.REGION)
                .constraints(Constraint.unique("NOMOR_GANDA", CatchSector.NUMBER));
    }

    private static Result<RecordView> change(RecordHouse house, Map<String, Object> values) {
        RecordView seen = number(house, "5");
        return house.records.change(
                call("81"), "tangkap", "tangkapan", seen.id(), seen.version(), values, InputStyle.PEOPLE);
    }

    private void writtenByTheNewer() {
        with(
                AFTER,
                house -> assertThat(house.records
                                .create(
                                        call("81"),
                                        "tangkap",
                                        "tangkapan",
                                        Map.of(
                                                "nomor",
                                                "5",
                                                "tanggal",
                                                "2026-08-18",
                                                "berat",
                                                "1,5",
                                                "jenis",
                                                "D",
                                                "wpp",
                                                "715",
                                                "tarikan",
                                                List.of(
                                                        Map.of("alat", "B", "jumlah", "1"),
                                                        Map.of("alat", "J", "jumlah", "2")),
                                                "peti",
                                                List.of(Map.of("tanda", "X"))),
                                        InputStyle.PEOPLE)
                                .isDone())
                        .isTrue());
    }

    @Test
    void a_save_of_the_former_version_loses_nothing_of_what_the_newer_one_added() {
        writtenByTheNewer();
        with(BEFORE, house -> {
            assertThat(number(house, "5").values()).containsEntry("jenis", "D").doesNotContainKeys("wpp", "peti");
            Result<RecordView> saved = change(
                    house,
                    Map.of(
                            "nomor",
                            "5",
                            "tanggal",
                            "2026-08-18",
                            "berat",
                            "2,5",
                            "jenis",
                            "D",
                            "tarikan",
                            List.of(Map.of("alat", "B", "jumlah", "7"), Map.of("alat", "J", "jumlah", "2"))));
            assertThat(saved.isDone()).as(String.valueOf(saved)).isTrue();
        });
        with(AFTER, house -> {
            Map<String, Object> values = number(house, "5").values();
            assertThat(values)
                    .containsEntry("berat", new BigDecimal("2.50"))
                    .containsEntry("jenis", "D")
                    .containsEntry("wpp", "715");
            assertThat(RowBodies.shown(values, "peti")).containsExactly(Map.of("tanda", "X"));
            assertThat(RowBodies.shown(values, "tarikan"))
                    .containsExactly(
                            Map.of("alat", "B", "jumlah", new BigDecimal("7.0")),
                            Map.of("alat", "J", "jumlah", new BigDecimal("2.0")));
        });
    }

    @Test
    void nobody_chooses_anew_what_only_the_newer_version_knows() {
        writtenByTheNewer();
        with(BEFORE, house -> {
            Map<String, Object> other = Map.of("nomor", "5", "tanggal", "2026-08-18", "berat", "2,5", "jenis", "A");
            assertThat(change(house, other).isDone()).isTrue();

            Result<RecordView> again =
                    change(house, Map.of("nomor", "5", "tanggal", "2026-08-18", "berat", "2,5", "jenis", "D"));

            assertThat(again.problem().findings()).extracting(Finding::code).containsExactly("FIELD_CHOICE");
        });
    }
}
