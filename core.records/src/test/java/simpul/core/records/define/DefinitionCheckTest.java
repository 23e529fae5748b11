package simpul.core.records.define;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import simpul.core.model.result.Finding;
import simpul.core.model.sector.Rule;
import simpul.core.model.sector.Screen;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Filter;
import simpul.core.model.sector.question.Indicator;
import simpul.core.model.sector.question.Measure;
import simpul.core.model.sector.record.Code;
import simpul.core.model.sector.record.CodeList;
import simpul.core.model.sector.record.Edition;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.PartType;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.view.View;
import simpul.core.model.text.Text;

class DefinitionCheckTest {
    private static final Field<LocalDate> DAY =
            Field.date("hari", "Hari", "Day").required();
    private static final Field<String> NAME = Field.text("nama", "Nama", "Name");

    @Test
    void everything_that_is_wrong_is_named_with_its_place() {
        RecordType type = RecordType.of("Bad Type", 0, "Jenis", "Type")
                .fields(DAY, NAME, NAME)
                .key(NAME)
                .happensOn(Field.date("lain", "Lain", "Other"));
        Aggregate named = Aggregate.over(type).where(Filter.present(NAME)).measure(Measure.sum(NAME));

        List<Finding> findings = DefinitionCheck.of(s -> s.id("X")
                        .records(type)
                        .rules(Rule.record("lower", type, "a", "b", "c", f -> List.of()))
                        .indicators(Indicator.of("satu", "a", "b", "%"), Indicator.of("satu", "a", "b", "%"))
                        .screens(Screen.of("a", "a", "a", "fish", r -> View.stack())
                                .asks(named)))
                .problem()
                .findings();

        assertThat(findings)
                .extracting(Finding::code)
                .contains(
                        "DEFINITION_TITLE",
                        "DEFINITION_CODE",
                        "DEFINITION_SCHEMA",
                        "DEFINITION_TWICE",
                        "DEFINITION_FIELD",
                        "DEFINITION_DAY",
                        "DEFINITION_OWNER",
                        "DEFINITION_KEY",
                        "DEFINITION_INDICATOR",
                        "DEFINITION_NOT_QUERYABLE",
                        "DEFINITION_MEASURE");
        assertThat(findings).filteredOn(f -> f.code().equals("DEFINITION_DAY")).hasSize(1);
    }

    @Test
    void a_small_sound_sector_is_accepted() {
        RecordType type = RecordType.of("catatan", 1, "Catatan", "Note")
                .fields(DAY, NAME)
                .happensOn(DAY)
                .owner(Owner.REGION);

        assertThat(DefinitionCheck.of(s -> s.id("kecil").title("Kecil", "Small").records(type))
                        .value()
                        .records())
                .containsExactly(type);
    }

    @Test
    void a_range_or_pattern_where_it_means_nothing_is_refused() {
        RecordType type = RecordType.of("catatan", 1, "Catatan", "Note")
                .fields(
                        DAY,
                        Field.moment("jam", "Jam", "Time").range(1, 2),
                        Field.point("titik", "Titik", "Place").pattern("x", "x", "x"),
                        Field.agency("opd", "OPD", "Agency").pattern("x", "x", "x"),
                        Field.integer("umur", "Umur", "Age").range(9, 1))
                .happensOn(DAY)
                .owner(Owner.REGION);

        assertThat(DefinitionCheck.of(s -> s.id("kecil").title("Kecil", "Small").records(type))
                        .problem()
                        .findings())
                .extracting(f -> f.code() + " " + f.field())
                .containsExactly(
                        "DEFINITION_RANGE catatan.jam",
                        "DEFINITION_PATTERN catatan.titik",
                        "DEFINITION_PATTERN catatan.opd",
                        "DEFINITION_RANGE catatan.umur");
    }

    @Test
    void everything_that_is_wrong_with_parts_is_named_at_once() {
        CodeList longList = CodeList.of(
                "panjang",
                Text.of("Panjang", "Long"),
                Edition.of(
                        LocalDate.of(2020, 1, 1),
                        "x",
                        "x",
                        IntStream.range(0, 201)
                                .mapToObj(i -> Code.of("K" + i, Text.same("K" + i)))
                                .toList()));
        CodeList unknown = CodeList.of("lain", Text.of("Lain", "Other"));
        Field<String> code = Field.code("kode", "Kode", "Code", longList);
        RecordType type = RecordType.of("catatan", 1, "Catatan", "Note")
                .fields(DAY, NAME)
                .parts(
                        PartType.of("nama", "Nama", "Name").fields(code).onePer(code),
                        PartType.of("Salah", "Salah", "Wrong"),
                        PartType.of("rinci", "Rinci", "Rows")
                                .fields(
                                        NAME,
                                        NAME,
                                        Field.agreement("pks", "PKS", "Agreement"),
                                        Field.integer("umur", "Umur", "Age").queryable(),
                                        Field.code("jenis", "Jenis", "Kind", unknown))
                                .onePer(NAME))
                .happensOn(DAY)
                .owner(Owner.REGION);

        assertThat(DefinitionCheck.of(s -> s.id("kecil")
                                .title("Kecil", "Small")
                                .codes(longList)
                                .records(type))
                        .problem()
                        .findings())
                .extracting(f -> f.code() + " " + f.field())
                .containsExactlyInAnyOrder(
                        "DEFINITION_TWICE catatan",
                        "DEFINITION_ONE_PER catatan.nama",
                        "DEFINITION_ONE_PER catatan.nama",
                        "DEFINITION_CODE catatan.Salah",
                        "DEFINITION_PART catatan.Salah",
                        "DEFINITION_TWICE catatan.rinci",
                        "DEFINITION_PART catatan.rinci.pks",
                        "DEFINITION_PART catatan.rinci.umur",
                        "DEFINITION_ONE_PER catatan.rinci",
                        "DEFINITION_CODES catatan.rinci.jenis");
    }
}
