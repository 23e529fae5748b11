package simpul.core.records.define;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Result;
import simpul.core.model.sector.Definition;
import simpul.core.model.sector.Rule;
import simpul.core.model.sector.Screen;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Coverage;
import simpul.core.model.sector.question.Dimension;
import simpul.core.model.sector.question.Filter;
import simpul.core.model.sector.question.Having;
import simpul.core.model.sector.question.Indicator;
import simpul.core.model.sector.question.Measure;
import simpul.core.model.sector.question.Measurement;
import simpul.core.model.sector.question.Span;
import simpul.core.model.sector.record.Code;
import simpul.core.model.sector.record.CodeList;
import simpul.core.model.sector.record.Edition;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.PartType;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.SectorParameter;
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
                        Field.money("biaya", "Biaya", "Cost").ungrouped(),
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
                        "DEFINITION_UNGROUPED catatan.biaya",
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

    @Test
    void a_question_that_cannot_be_answered_is_refused_with_all_that_is_wrong() {
        Field<Long> age = Field.integer("umur", "Umur", "Age").queryable();
        Field<String> word = Field.text("kata", "Kata", "Word").queryable();
        RecordType type = RecordType.of("catatan", 1, "Catatan", "Note")
                .fields(DAY, age, word, NAME)
                .happensOn(DAY)
                .owner(Owner.REGION);
        Measure sum = Measure.sum(age);
        Aggregate all = Aggregate.over(type);

        assertThat(asked(all.measure(Measure.percentile(age, 101)))).containsExactly("DEFINITION_PERCENT");
        assertThat(asked(all.measure(Measure.percentile(word, 50)))).containsExactly("DEFINITION_MEASURE");
        assertThat(asked(all.newestPer(NAME))).containsExactly("DEFINITION_NOT_QUERYABLE");
        assertThat(asked(all.keeping(Filter.present(age)))).containsExactly("DEFINITION_KEEPING");
        assertThat(asked(all.newestPer(word).keeping(Filter.same(age)))).containsExactly("DEFINITION_SAME");
        assertThat(asked(all.by(Dimension.bands(word, 1)))).containsExactly("DEFINITION_BANDS");
        assertThat(asked(all.by(Dimension.bands(age)))).containsExactly("DEFINITION_BANDS");
        assertThat(asked(all.by(Dimension.bands(age, 2, 2)))).containsExactly("DEFINITION_BANDS");
        assertThat(asked(all.by(Dimension.bands(age, 1.5)))).containsExactly("DEFINITION_BANDS");
        assertThat(asked(all.measure(sum).having(Having.above(sum, 1)))).containsExactly("DEFINITION_HAVING");
        assertThat(asked(all.by(Dimension.of(word)).having(Having.above(sum, 1))))
                .containsExactly("DEFINITION_HAVING");
        assertThat(asked(all.by(Dimension.of(word)).measure(sum).having(Having.above(sum, 0.5))))
                .containsExactly("DEFINITION_HAVING");
        assertThat(asked(all.by(Dimension.of(word), Dimension.bands(age, 17, 60))
                        .newestPer(word)
                        .keeping(Filter.atLeast(age, 1L))
                        .measure(sum, Measure.percentile(age, 50))
                        .having(Having.above(sum, 1))
                        .scope(Coverage.OWN)))
                .isEmpty();
        assertThat(asked(all.measure(Measure.percentile(word, -1)).keeping(Filter.present(NAME))))
                .contains("DEFINITION_PERCENT", "DEFINITION_MEASURE", "DEFINITION_KEEPING", "DEFINITION_NOT_QUERYABLE");
    }

    @Test
    void a_rule_has_no_period_of_which_a_question_could_cover_more() {
        RecordType type = RecordType.of("catatan", 1, "Catatan", "Note")
                .fields(DAY)
                .happensOn(DAY)
                .owner(Owner.REGION);

        assertThat(DefinitionCheck.of(s -> s.id("kecil")
                                .title("Kecil", "Small")
                                .records(type)
                                .rules(Rule.record("A", type, "a", "a", "-", r -> List.of())
                                        .asks(Aggregate.over(type).span(Span.EVER))))
                        .problem()
                        .findings())
                .extracting(Finding::code)
                .containsExactly("DEFINITION_SPAN");
    }

    @Test
    void an_indicator_does_not_choose_whose_records_it_counts() {
        Field<String> agreement = Field.agreement("pks", "PKS", "Agreement");
        RecordType type = RecordType.of("catatan", 1, "Catatan", "Note")
                .fields(DAY, agreement)
                .happensOn(DAY)
                .owner(Owner.REGION);
        Aggregate seen = Aggregate.over(type).scope(Coverage.SEEN);

        assertThat(DefinitionCheck.of(s -> s.id("kecil")
                                .title("Kecil", "Small")
                                .records(type)
                                .indicators(Indicator.of("a", "a", "a", "%")
                                        .asks(seen)
                                        .measured(a -> Measurement.percentage(1, 1))))
                        .problem()
                        .findings())
                .extracting(Finding::code)
                .containsExactly("DEFINITION_SCOPE");
    }

    @Test
    void a_parameter_needs_basis_and_day_and_a_default_that_may_be_set() {
        RecordType type = RecordType.of("catatan", 1, "Catatan", "Note")
                .fields(DAY)
                .happensOn(DAY)
                .owner(Owner.REGION);
        SectorParameter bare = SectorParameter.of("batas", "Batas", "Limit", 5, "ton");
        SectorParameter sound = bare.basedOn("Perda", "By-law").since(LocalDate.of(2026, 1, 1));

        assertThat(parameters(type, bare)).containsExactly("DEFINITION_PARAMETER_BASIS");
        assertThat(parameters(type, sound.range(6, 9))).containsExactly("DEFINITION_PARAMETER_VALUE");
        assertThat(parameters(type, sound, sound)).containsExactly("DEFINITION_TWICE");
        assertThat(parameters(type, sound)).isEmpty();
    }

    @Test
    void a_screen_that_reads_a_parameter_which_is_not_declared_is_refused() {
        RecordType type = RecordType.of("catatan", 1, "Catatan", "Note")
                .fields(DAY)
                .happensOn(DAY)
                .owner(Owner.REGION);
        SectorParameter other = SectorParameter.of("lain", "Lain", "Other", 5, "ton");

        assertThat(DefinitionCheck.of(s -> s.id("kecil")
                                .title("Kecil", "Small")
                                .records(type)
                                .screens(Screen.of("a", "a", "a", "fish", r -> {
                                    r.parameter(other);
                                    return View.stack();
                                })))
                        .problem()
                        .findings())
                .extracting(Finding::code)
                .containsExactly("DEFINITION_SCREEN_FAILS");
    }

    @Test
    void a_sector_that_finds_itself_wrong_is_refused_with_its_own_words() {
        RecordType type = RecordType.of("catatan", 1, "Catatan", "Note")
                .fields(DAY)
                .happensOn(DAY)
                .owner(Owner.REGION);
        Finding weights = Finding.blocking("BOBOT", "bobot", Text.of("Bobot 99.", "Weights are 99."));

        assertThat(DefinitionCheck.of(s -> s.id("kecil")
                                .title("Kecil", "Small")
                                .records(type)
                                .selfCheck(() -> List.of(weights, Finding.warning("X", "x", Text.same("x")))))
                        .problem()
                        .findings())
                .containsExactly(weights);
        assertThat(DefinitionCheck.of(s -> s.id("kecil")
                                .title("Kecil", "Small")
                                .records(type)
                                .selfCheck(List::of))
                        .isDone())
                .isTrue();
    }

    private static List<String> parameters(RecordType type, SectorParameter... all) {
        Result<Definition> judged = DefinitionCheck.of(
                s -> s.id("kecil").title("Kecil", "Small").records(type).parameters(all));
        return judged.isDone()
                ? List.of()
                : judged.problem().findings().stream().map(Finding::code).toList();
    }

    private static List<String> asked(Aggregate question) {
        Result<Definition> judged = DefinitionCheck.of(s -> s.id("kecil")
                .title("Kecil", "Small")
                .records(question.type())
                .screens(Screen.of("a", "a", "a", "fish", r -> View.stack()).asks(question)));
        return judged.isDone()
                ? List.of()
                : judged.problem().findings().stream().map(Finding::code).toList();
    }
}
