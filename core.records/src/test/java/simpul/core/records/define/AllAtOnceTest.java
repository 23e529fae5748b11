package simpul.core.records.define;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import simpul.core.model.result.Finding;
import simpul.core.model.sector.AgreementGate;
import simpul.core.model.sector.AgreementRule;
import simpul.core.model.sector.Reminder;
import simpul.core.model.sector.Rule;
import simpul.core.model.sector.Screen;
import simpul.core.model.sector.SectorJob;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Dimension;
import simpul.core.model.sector.question.Indicator;
import simpul.core.model.sector.question.Measure;
import simpul.core.model.sector.question.Measurement;
import simpul.core.model.sector.record.Choice;
import simpul.core.model.sector.record.Deadline;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.PartType;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.SectorParameter;
import simpul.core.model.sector.record.Within;
import simpul.core.model.sector.view.RecordQuery;
import simpul.core.model.sector.view.View;
import simpul.core.model.text.Language;
import simpul.core.model.text.Text;

/** A sector in which much is wrong is refused with all of it. */
class AllAtOnceTest {
    private static final Field<LocalDate> DAY =
            Field.date("hari", "Hari", "Day").required().queryable();
    private static final Field<String> FOREIGN = Field.text("asing", "Asing", "Foreign");
    private static final Field<BigDecimal> FAR = Field.decimal("jauh", "Jauh", "Far", 2, "km");
    private static final RecordType SOUND = RecordType.of("catatan", 1, "Catatan", "Note")
            .fields(DAY)
            .happensOn(DAY)
            .owner(Owner.REGION);

    private static List<String> faults(RecordType type, Rule... rules) {
        return DefinitionCheck.of(
                        s -> s.id("kecil").title("Kecil", "Small").records(type).rules(rules))
                .problem()
                .findings()
                .stream()
                .map(AllAtOnceTest::brief)
                .toList();
    }

    private static String brief(Finding finding) {
        return finding.code() + " " + finding.field();
    }

    @Test
    void equal_codes_skipped_versions_unknown_fields_missing_words_and_undeclared_reading_are_told_together() {
        RecordType type = RecordType.of("catatan", 3, "Catatan", "Note")
                .fields(
                        DAY,
                        Field.text("nama", "Nama", ""),
                        Field.text("nama", "Nama", "Name"),
                        Field.choice("jenis", "Jenis", "Kind", Choice.of("A", "", "Alpha")))
                .happensOn(DAY)
                .owner(Owner.REGION)
                .upcast(2, u -> u);

        assertThat(DefinitionCheck.of(s -> s.id("kecil")
                                .title("Kecil", "")
                                .records(type)
                                .rules(Rule.record("BACA", type, "a", "a", "-", r -> {
                                    r.value(FOREIGN);
                                    return List.of();
                                }))
                                .screens(Screen.of(
                                        "layar",
                                        "Layar",
                                        "Screen",
                                        "fish",
                                        r -> View.group("Grup", "", View.table(RecordQuery.of(type), FOREIGN)))))
                        .problem()
                        .findings())
                .extracting(AllAtOnceTest::brief)
                .containsExactlyInAnyOrder(
                        "DEFINITION_TWICE catatan",
                        "DEFINITION_UPCAST catatan.upcast(1)",
                        "DEFINITION_SCREEN_FIELD layar",
                        "DEFINITION_TEXT layar",
                        "DEFINITION_TEXT title",
                        "DEFINITION_TEXT catatan.nama",
                        "DEFINITION_TEXT catatan.jenis.A",
                        "DEFINITION_READS BACA");
    }

    @Test
    void words_of_deadlines_jobs_and_parameters_are_looked_at_too() {
        Field<LocalDate> done = Field.date("selesai", "Selesai", "Done");
        RecordType type = SOUND.fields(DAY, done)
                .deadlines(Deadline.of("tenggat", "Tenggat", "", "Ps 1", Within.days(3))
                        .since(DAY)
                        .until(done));

        assertThat(DefinitionCheck.of(s -> s.id("kecil")
                                .title("Kecil", "Small")
                                .records(type)
                                .parameters(SectorParameter.of("batas", "Batas", "Limit", 5, Text.of("hari", ""))
                                        .basedOn("Ps 1", "")
                                        .since(LocalDate.of(2020, 1, 1)))
                                .jobs(SectorJob.daily("harian", "Harian", "", f -> List.of())
                                        .asks(Aggregate.over(type))))
                        .problem()
                        .findings())
                .extracting(AllAtOnceTest::brief)
                .containsExactlyInAnyOrder(
                        "DEFINITION_TEXT batas.unit",
                        "DEFINITION_TEXT batas.basis",
                        "DEFINITION_TEXT catatan.tenggat",
                        "DEFINITION_TEXT harian");
    }

    @Test
    void all_that_a_rule_reads_and_has_not_declared_is_found() {
        PartType part = PartType.of("lain", "Lain", "Other").fields(FOREIGN);
        SectorParameter limit = SectorParameter.of("batas", "Batas", "Limit", 5, "ton");
        Aggregate all = Aggregate.over(SOUND);

        assertThat(faults(
                        SOUND,
                        Rule.record("SATU", SOUND, "a", "a", "-", r -> {
                            if (r.find(FOREIGN).isEmpty() || r.value(FAR).compareTo(r.parameter(limit)) > 0) {
                                return List.of();
                            }
                            r.rows(part);
                            r.answers().count(all);
                            return List.of();
                        }),
                        Rule.record("DUA", SOUND, "a", "a", "-", r -> List.of())))
                .containsExactly(
                        "DEFINITION_READS SATU",
                        "DEFINITION_READS SATU",
                        "DEFINITION_READS SATU",
                        "DEFINITION_READS SATU",
                        "DEFINITION_READS SATU");
    }

    @Test
    void rules_of_agreements_reminders_and_jobs_read_only_what_they_ask_for() {
        Aggregate all = Aggregate.over(SOUND);
        Aggregate other = Aggregate.over(SOUND).by(Dimension.month());
        SectorParameter limit = SectorParameter.of("batas", "Batas", "Limit", 5, "ton");

        assertThat(DefinitionCheck.of(s -> s.id("coba")
                                .title("Coba", "Trial")
                                .records(SOUND)
                                .agreementRules(
                                        AgreementRule.at(AgreementGate.SIGN, "PKS_BERISI", "a", "a", "-", a -> {
                                                    a.answers().count(all);
                                                    a.answers().to(other);
                                                    a.answers().parameter(limit);
                                                    return List.of();
                                                })
                                                .asks(all),
                                        AgreementRule.at(AgreementGate.SIGN, "PKS_TERSANDUNG", "a", "a", "-", a -> {
                                            throw new IllegalStateException("nobody wrote this");
                                        }))
                                .reminders(Reminder.of("ingat", "a", "a", r -> {
                                    r.answers().count(all);
                                    return List.of();
                                }))
                                .jobs(SectorJob.daily("harian", "a", "a", j -> {
                                    j.answers().count(all);
                                    return List.of();
                                })))
                        .problem()
                        .findings())
                .extracting(f -> f.code() + " " + f.field())
                .containsExactly(
                        "DEFINITION_READS PKS_BERISI",
                        "DEFINITION_READS PKS_BERISI",
                        "DEFINITION_READS ingat",
                        "DEFINITION_READS harian");
    }

    @Test
    void a_derivation_and_an_indicator_read_only_what_they_have() {
        Field<Boolean> near = Field.yesNo("dekat", "Dekat", "Near");
        RecordType type = SOUND.fields(DAY, near).derive(near, r -> r.find(FAR).isEmpty());
        Aggregate all = Aggregate.over(type);

        assertThat(DefinitionCheck.of(s -> s.id("kecil")
                                .title("Kecil", "Small")
                                .records(type)
                                .indicators(Indicator.of("banyak", "a", "a", "")
                                        .asks(all)
                                        .measured(a -> Measurement.percentage(
                                                a.count(all), a.count(all.measure(Measure.sum(FAR)))))))
                        .problem()
                        .findings())
                .extracting(AllAtOnceTest::brief)
                .containsExactly(
                        "DEFINITION_NO_AGREEMENT banyak", "DEFINITION_READS catatan.dekat", "DEFINITION_READS banyak");
    }

    @Test
    void what_an_indicator_should_reach_is_a_parameter_of_the_sector_in_its_unit() {
        SectorParameter known = SectorParameter.of("target_a", "Target", "Aim", 62, "kg")
                .basedOn("Contoh", "Example")
                .since(LocalDate.of(2024, 1, 1));
        SectorParameter foreign = SectorParameter.of("target_b", "Target", "Aim", 62, "kg");

        assertThat(DefinitionCheck.of(s -> s.id("kecil")
                                .title("Kecil", "Small")
                                .records(SOUND)
                                .parameters(known)
                                .indicators(
                                        Indicator.of("satu", "a", "a", "kg").up(foreign),
                                        Indicator.of("dua", "a", "a", "ton").down(known)))
                        .problem()
                        .findings()
                        .stream()
                        .map(f -> brief(f) + " " + f.message().en()))
                .containsExactly(
                        "DEFINITION_INDICATOR satu An indicator needs questions and a way to measure.",
                        "DEFINITION_INDICATOR satu The parameter 'target_b' of its target is not declared by the sector.",
                        "DEFINITION_INDICATOR dua An indicator needs questions and a way to measure.",
                        "DEFINITION_INDICATOR dua The parameter 'target_a' is not in the unit of the indicator.");
    }

    @Test
    void what_stumbles_over_made_up_values_is_not_refused_for_that() {
        Rule rule = Rule.record("A", SOUND, "a", "a", "-", r -> {
            throw new IllegalStateException("nobody wrote " + r.value(DAY));
        });

        assertThat(DefinitionCheck.of(s -> s.id("kecil")
                                .title("Kecil", "Small")
                                .records(SOUND)
                                .rules(rule))
                        .isDone())
                .isTrue();
    }

    @Test
    void a_text_that_lacks_a_language_reads_as_the_other_and_one_without_words_cannot_be_made() {
        assertThat(Text.of("Berat", " ").in(Language.EN)).startsWith("Berat");
        assertThatThrownBy(() -> Text.of("", "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Finding.blocking("A", "b", Text.of("Hanya Indonesia.", "")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
