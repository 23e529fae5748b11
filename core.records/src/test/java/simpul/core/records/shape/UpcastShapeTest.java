package simpul.core.records.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import simpul.core.model.record.TableShape;
import simpul.core.model.record.TypeShape;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.Upcast;
import simpul.core.records.values.Columns;
import simpul.core.records.values.Shapes;

class UpcastShapeTest {
    private static final Field<LocalDate> DAY =
            Field.date("hari", "Hari", "Day").required();
    private static final Field<BigDecimal> MASS =
            Field.decimal("massa", "Massa", "Mass", 2, "kg").queryable();
    private static final Field<BigDecimal> FINER =
            Field.decimal("massa", "Massa", "Mass", 3, "kg").queryable();
    private static final Field<BigDecimal> WEIGHT =
            Field.decimal("berat", "Berat", "Weight", 2, "kg").queryable();

    private static RecordType type(int schema, Field<?> field) {
        return RecordType.of("catatan", schema, "Catatan", "Note")
                .fields(DAY, field)
                .happensOn(DAY)
                .owner(Owner.REGION);
    }

    private static List<String> against(RecordType before, RecordType now) {
        TypeShape old = Shapes.of(before);
        TableShape kept =
                new TableShape("s", "catatan", before.schema(), "1.0.0", Columns.of(old), ShapeJson.write(old));
        return Contradictions.of(kept, Shapes.of(now)).stream()
                .map(f -> f.code() + " " + f.field())
                .toList();
    }

    private static List<String> against(Field<?> before, Field<?> now, UnaryOperator<Upcast> words) {
        return against(type(1, before), type(2, now).upcast(1, words));
    }

    @Test
    void a_shape_with_upcasts_is_read_as_it_was_written_and_an_older_one_has_none() {
        RecordType type = type(2, FINER)
                .upcast(
                        1,
                        u -> u.renamed("berat", FINER)
                                .scaled(FINER, 2)
                                .defaulted(FINER, new BigDecimal("1.5"))
                                .recoded(Field.text("a", "a", "a"), Map.of("X", "Y"))
                                .defaulted(Field.integer("b", "b", "b"), 7L)
                                .defaulted(Field.yesNo("c", "c", "c"), true)
                                .dropped("d")
                                .restated(DAY));
        TypeShape shape = Shapes.of(type);
        assertThat(ShapeJson.read(ShapeJson.write(shape))).isEqualTo(shape);

        String older = ShapeJson.write(Shapes.of(type(1, MASS)));
        assertThat(older).doesNotContain("upcasts", "claims");
        assertThat(ShapeJson.read(older).upcasts()).isEmpty();
    }

    @Test
    void a_scale_changes_only_where_an_upcast_says_from_which() {
        assertThat(against(MASS, FINER, u -> u)).containsExactly("SCHEMA_FIELD_CHANGED catatan.massa");
        assertThat(against(MASS, FINER, u -> u.scaled(FINER, 1))).containsExactly("SCHEMA_FIELD_CHANGED catatan.massa");
        assertThat(against(MASS, FINER, u -> u.scaled(FINER, 2))).isEmpty();
        assertThat(against(WEIGHT, FINER, u -> u.renamed("berat", FINER)))
                .containsExactly("SCHEMA_FIELD_CHANGED catatan.massa");
        assertThat(against(WEIGHT, FINER, u -> u.renamed("berat", FINER).scaled(FINER, 2)))
                .isEmpty();
    }

    @Test
    void a_kind_never_changes() {
        Field<Long> whole = Field.integer("massa", "Massa", "Mass").queryable();
        assertThat(against(MASS, whole, u -> u.scaled(FINER, 2))).containsExactly("SCHEMA_FIELD_CHANGED catatan.massa");
    }

    @Test
    void a_field_does_not_vanish_without_a_word_and_none_is_named_that_was_not_there() {
        assertThat(against(WEIGHT, MASS, u -> u)).containsExactly("SCHEMA_UPCAST catatan.berat");
        assertThat(against(WEIGHT, MASS, u -> u.dropped("berat"))).isEmpty();
        assertThat(against(WEIGHT, MASS, u -> u.renamed("berat", MASS).dropped("asing")))
                .containsExactly("SCHEMA_UPCAST catatan.asing");
    }

    @Test
    void an_older_version_comes_back() {
        assertThat(against(
                        type(2, FINER).upcast(1, u -> u.renamed("berat", FINER).scaled(FINER, 2)), type(1, WEIGHT)))
                .isEmpty();
    }
}
