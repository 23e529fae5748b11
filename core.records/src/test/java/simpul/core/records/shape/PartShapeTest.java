package simpul.core.records.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import simpul.core.model.record.StoredRecord;
import simpul.core.model.record.TableShape;
import simpul.core.model.record.TypeShape;
import simpul.core.model.result.Finding;
import simpul.core.model.sector.record.Code;
import simpul.core.model.sector.record.CodeList;
import simpul.core.model.sector.record.Edition;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.PartType;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.Row;
import simpul.core.model.text.Text;
import simpul.core.records.values.Bodies;
import simpul.core.records.values.Shapes;

/** Shapes outlive their module, and bodies the version that wrote them. */
class PartShapeTest {
    private static final CodeList LIST = CodeList.of(
            "daftar",
            Text.of("Daftar", "List"),
            Edition.of(LocalDate.of(2020, 1, 1), "x", "x", List.of(Code.of("A", Text.of("Satu", "One")))));
    private static final Field<LocalDate> DAY =
            Field.date("hari", "Hari", "Day").required();
    private static final Field<String> CODE = Field.code("kode", "Kode", "Code", LIST);
    private static final Field<Long> LEVEL = Field.integer("nilai", "Nilai", "Level");
    private static final PartType PART =
            PartType.of("baris", "Baris", "Rows").fields(CODE, LEVEL).onePer(CODE);
    private static final RecordType TYPE = RecordType.of("catatan", 1, "Catatan", "Note")
            .fields(DAY)
            .happensOn(DAY)
            .owner(Owner.REGION);

    private static List<Finding> against(RecordType before, RecordType now) {
        TableShape kept =
                new TableShape("s", "catatan", before.schema(), "1.0.0", List.of(), ShapeJson.write(Shapes.of(before)));
        return Contradictions.of(kept, Shapes.of(now));
    }

    private static RecordType version(int schema, PartType... parts) {
        return RecordType.of("catatan", schema, "Catatan", "Note")
                .fields(DAY)
                .happensOn(DAY)
                .owner(Owner.REGION)
                .parts(parts);
    }

    @Test
    void a_shape_with_parts_is_read_as_it_was_written_and_an_older_one_has_none() {
        TypeShape shape = Shapes.of(TYPE.parts(PART));
        assertThat(ShapeJson.read(ShapeJson.write(shape))).isEqualTo(shape);

        String older = ShapeJson.write(Shapes.of(TYPE));
        assertThat(older).as("a type without parts is written as before").doesNotContain("parts");
        assertThat(ShapeJson.read(older).parts()).isEmpty();
    }

    @Test
    void a_part_changes_only_with_the_version_and_never_in_kind() {
        assertThat(against(version(1), version(1, PART)))
                .extracting(Finding::code)
                .containsExactly("SCHEMA_SAME_VERSION");
        assertThat(against(version(1), version(2, PART))).isEmpty();

        PartType more = PartType.of("baris", "Baris", "Rows")
                .fields(CODE, LEVEL, Field.text("kata", "Kata", "Words"))
                .onePer(CODE);
        assertThat(against(version(1, PART), version(1, more)))
                .extracting(f -> f.code() + " " + f.field())
                .containsExactly("SCHEMA_SAME_VERSION catatan.baris");
        assertThat(against(version(1, PART), version(2, more))).isEmpty();

        PartType other = PartType.of("baris", "Baris", "Rows").fields(CODE, Field.text("nilai", "Nilai", "Level"));
        assertThat(against(version(1, PART), version(2, other)))
                .extracting(f -> f.code() + " " + f.field())
                .containsExactlyInAnyOrder(
                        "SCHEMA_FIELD_CHANGED catatan.baris.nilai", "SCHEMA_FIELD_CHANGED catatan.baris");
        assertThat(against(version(2, PART), version(1, PART)))
                .as("an older version comes back")
                .isEmpty();
    }

    private static StoredRecord kept(String body) {
        Instant at = Instant.EPOCH;
        return new StoredRecord("r", "s", "catatan", "81", 2, 1, body, LocalDate.EPOCH, null, null, null, at, at);
    }

    @Test
    void what_a_newer_version_kept_in_parts_and_rows_survives_the_save_of_an_older_one() {
        String newer = "{\"hari\":\"2026-08-17\",\"baris\":[{\"kode\":\"A\",\"nilai\":1,\"baru\":\"x\"},"
                + "{\"kode\":\"B\",\"nilai\":2,\"baru\":\"y\"}],\"lain\":[{\"a\":1}]}";
        Map<String, Object> values = Map.of(
                "hari", LocalDate.of(2026, 8, 18), "baris", List.of(Row.of(PART, 0, Map.of("kode", "A", "nilai", 5L))));

        assertThat(Bodies.write(values, Shapes.of(TYPE.parts(PART)), kept(newer)))
                .contains("\"baris\":[{", "\"nilai\":5", "\"baru\":\"x\"", "\"lain\":[{\"a\":1}]")
                .doesNotContain("\"baru\":\"y\"");
    }

    @Test
    void what_rows_lose_gain_or_call_otherwise_is_said_as_for_the_record() {
        Field<BigDecimal> weight = Field.decimal("berat", "Berat", "Weight", 1, "kg");
        Field<BigDecimal> mass = Field.decimal("massa", "Massa", "Mass", 2, "kg");
        PartType old = PartType.of("baris", "Baris", "Rows").fields(weight, LEVEL);
        PartType next = PartType.of("baris", "Baris", "Rows").fields(mass);
        PartType renamed = PartType.of("rinci", "Rinci", "Rows").fields(mass);

        assertThat(against(version(1, old), version(2, next).upcast(1, u -> u)))
                .extracting(f -> f.code() + " " + f.field())
                .containsExactly("SCHEMA_UPCAST catatan.baris.berat", "SCHEMA_UPCAST catatan.baris.nilai");
        assertThat(against(
                        version(1, old),
                        version(2, next)
                                .upcast(
                                        1,
                                        u -> u.part(
                                                next,
                                                r -> r.renamed("berat", mass).dropped("nilai")))))
                .extracting(f -> f.code() + " " + f.field())
                .as("another scale is said too")
                .containsExactly("SCHEMA_FIELD_CHANGED catatan.baris.massa");
        assertThat(against(version(1, old), version(2)))
                .extracting(f -> f.code() + " " + f.field())
                .containsExactly("SCHEMA_UPCAST catatan.baris");
        assertThat(against(version(1, old), version(2).upcast(1, u -> u.dropped("baris"))))
                .isEmpty();

        RecordType third = version(3, renamed)
                .upcast(
                        1,
                        u -> u.part(
                                "baris",
                                r -> r.renamed("berat", mass).scaled(mass, 1).dropped("nilai")))
                .upcast(2, u -> u.renamed("baris", "rinci"));
        assertThat(against(version(1, old), third)).isEmpty();
        assertThat(against(version(2, next), third)).isEmpty();
        assertThat(against(third, version(1, old)))
                .as("an older version comes back")
                .isEmpty();
        assertThat(ShapeJson.read(ShapeJson.write(Shapes.of(third)))).isEqualTo(Shapes.of(third));
        assertThat(against(version(1, old), version(2, old).upcast(1, u -> u.part(old, r -> r.dropped("asing")))))
                .extracting(f -> f.code() + " " + f.field())
                .containsExactly("SCHEMA_UPCAST catatan.baris.asing");
    }

    @Test
    void what_a_step_says_is_written_in_one_order_whichever_way_it_was_declared() {
        assertThat(version(2, PART)
                        .upcast(1, u -> u.recoded(CODE, Map.of("C", "3", "A", "1", "B", "2")))
                        .upcasts()
                        .get(0)
                        .steps())
                .hasToString("[UpcastStep[from=1, kind=recoded, code=kode, old=null, value=null, codes={A=1, B=2, C=3},"
                        + " scale=0, part=null]]");
    }
}
