package simpul.core.records.define;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import simpul.core.model.result.Result;
import simpul.core.model.sector.Definition;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Limit;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.PartType;
import simpul.core.model.sector.record.RecordType;

class ConstraintCheckTest {
    private static final Field<LocalDate> DAY =
            Field.date("hari", "Hari", "Day").required().queryable();
    private static final Field<LocalDate> END = Field.date("akhir", "Akhir", "End");
    private static final Field<String> AREA = Field.text("wpp", "WPP", "Area").queryable();
    private static final Field<BigDecimal> WEIGHT =
            Field.decimal("berat", "Berat", "Weight", 2, "kg").queryable();
    private static final Field<BigDecimal> TONS =
            Field.decimal("ton", "Ton", "Tons", 2, "ton").required().queryable();

    private static final Field<String> TAG = Field.text("anting", "Anting", "Ear tag");
    private static final PartType ROWS = PartType.of("baris", "Baris", "Rows").fields(TAG);

    private static RecordType type(String code, Constraint... constraints) {
        return RecordType.of(code, 1, "Catatan", "Note")
                .fields(DAY, END, AREA, WEIGHT, TONS)
                .happensOn(DAY)
                .owner(Owner.REGION)
                .constraints(constraints);
    }

    private static Result<Definition> defined(RecordType... types) {
        return DefinitionCheck.of(s -> s.id("kecil").title("Kecil", "Small").records(types));
    }

    private static List<String> faults(RecordType... types) {
        return defined(types).problem().findings().stream()
                .map(f -> f.code() + " " + f.field())
                .toList();
    }

    @Test
    void what_a_constraint_looks_up_is_there_and_queryable() {
        assertThat(faults(type(
                        "catatan",
                        Constraint.noOverlap("A", DAY, END, Field.text("asing", "x", "x")),
                        Constraint.ceiling("B", AREA, Limit.of(-1), AREA),
                        Constraint.unique("C"),
                        Constraint.unique("D", AREA).warnsOnly(),
                        Constraint.noOverlap("E", DAY, DAY, AREA).warnAt(80),
                        Constraint.ceiling("F", Limit.of(1), AREA).warnAt(101),
                        Constraint.ceiling("G", Limit.of(1), AREA).counting("ASING"),
                        Constraint.unique("H", AREA).atOnce(DAY, DAY),
                        Constraint.noOverlap("I", DAY, DAY, AREA).atOnce(DAY, DAY),
                        Constraint.ceiling("J", Limit.of(1), AREA).atOnce(DAY, END),
                        Constraint.ceiling("K", Limit.of(1), AREA).atOnce(Field.date("asing", "x", "x"), DAY))))
                .containsExactly(
                        "DEFINITION_FIELD catatan.A",
                        "DEFINITION_NOT_QUERYABLE catatan.A",
                        "DEFINITION_LIMIT catatan.B",
                        "DEFINITION_LIMIT catatan.B",
                        "DEFINITION_CONSTRAINT catatan.C",
                        "DEFINITION_CONSTRAINT catatan.D",
                        "DEFINITION_CONSTRAINT catatan.E",
                        "DEFINITION_CONSTRAINT catatan.F",
                        "DEFINITION_CONSTRAINT catatan.G",
                        "DEFINITION_CONSTRAINT catatan.H",
                        "DEFINITION_CONSTRAINT catatan.I",
                        "DEFINITION_NOT_QUERYABLE catatan.J",
                        "DEFINITION_FIELD catatan.K");
    }

    @Test
    void texts_that_are_unique_together_fit_into_an_index_in_rows_too() {
        Field<String> name = Field.text("nama", "Nama", "Name").longest(400);
        Field<String> place = Field.text("tempat", "Tempat", "Place").longest(201);
        Field<Long> number = Field.integer("urut", "Urut", "Number");
        PartType rows = PartType.of("isi", "Isi", "Stalls").fields(name, place, TAG, number);
        RecordType type = RecordType.of("catatan", 1, "Catatan", "Note")
                .fields(DAY, AREA, name, place)
                .parts(rows)
                .happensOn(DAY)
                .owner(Owner.REGION);

        assertThat(faults(type.constraints(
                        Constraint.unique("A", name, place),
                        Constraint.unique("B", name, AREA),
                        Constraint.unique("C", rows, name, place),
                        Constraint.unique("D", rows, name, TAG, number))))
                .containsExactly("DEFINITION_CONSTRAINT catatan.A", "DEFINITION_CONSTRAINT catatan.C");
    }

    @Test
    void what_is_unique_in_rows_stands_in_rows_of_the_type_and_is_no_key_of_its_records() {
        PartType strange = PartType.of("asing", "Asing", "Strange").fields(TAG);
        RecordType type = RecordType.of("catatan", 1, "Catatan", "Note")
                .fields(DAY, AREA)
                .parts(ROWS)
                .key(AREA)
                .happensOn(DAY)
                .owner(Owner.REGION);

        assertThat(faults(type.constraints(
                        Constraint.unique("A", strange, TAG),
                        Constraint.unique("B", ROWS, TAG, DAY, END),
                        Constraint.unique("C", ROWS),
                        Constraint.unique("D", ROWS, TAG).warnsOnly().counting("ASING"))))
                .containsExactly(
                        "DEFINITION_CONSTRAINT catatan.A",
                        "DEFINITION_FIELD catatan.B",
                        "DEFINITION_FIELD catatan.B",
                        "DEFINITION_CONSTRAINT catatan.C",
                        "DEFINITION_CONSTRAINT catatan.D",
                        "DEFINITION_CONSTRAINT catatan.D",
                        "DEFINITION_KEY catatan");
        assertThat(defined(type.constraints(
                                Constraint.unique("A", AREA),
                                Constraint.unique("B", ROWS, TAG).nationwide()))
                        .isDone())
                .isTrue();
    }

    @Test
    void a_limit_is_one_record_in_the_same_unit_found_by_the_same_key() {
        RecordType loose = type("kuota");
        RecordType regional = type("kuota", Constraint.unique("KUOTA_GANDA", AREA));

        assertThat(faults(loose, type("catatan", Constraint.ceiling("A", TONS, Limit.in(loose, TONS, AREA), AREA))))
                .as("more than one record can say it")
                .containsExactly("DEFINITION_LIMIT catatan.A");
        assertThat(faults(
                        regional,
                        type(
                                "catatan",
                                Constraint.ceiling("A", WEIGHT, Limit.in(regional, TONS, AREA), AREA),
                                Constraint.ceiling("B", TONS, Limit.in(regional, TONS, AREA), DAY),
                                Constraint.ceiling("C", TONS, Limit.in(regional, TONS, AREA), AREA)
                                        .nationwide(),
                                Constraint.ceiling("D", TONS, Limit.in(loose(), TONS, AREA), AREA))))
                .containsExactly(
                        "DEFINITION_LIMIT catatan.A",
                        "DEFINITION_LIMIT catatan.B",
                        "DEFINITION_LIMIT catatan.C",
                        "DEFINITION_LIMIT catatan.D");
        assertThat(defined(
                                regional,
                                type(
                                        "catatan",
                                        Constraint.ceiling("A", TONS, Limit.in(regional, TONS, AREA), AREA)
                                                .warnAt(80),
                                        Constraint.ceiling("B", Limit.of(3))))
                        .isDone())
                .isTrue();
    }

    private static RecordType loose() {
        return type("lain");
    }
}
