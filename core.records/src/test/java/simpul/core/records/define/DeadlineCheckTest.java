package simpul.core.records.define;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import simpul.core.model.result.Finding;
import simpul.core.model.role.Role;
import simpul.core.model.sector.Rule;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Filter;
import simpul.core.model.sector.record.Actor;
import simpul.core.model.sector.record.Deadline;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.SectorParameter;
import simpul.core.model.sector.record.Within;
import simpul.core.model.sector.record.Workflow;

class DeadlineCheckTest {
    private static final Field<LocalDate> DAY =
            Field.date("hari", "Hari", "Day").required();
    private static final Field<LocalDate> BORN =
            Field.date("lahir", "Lahir", "Born").personal();
    private static final Field<String> NAME = Field.text("nama", "Nama", "Name");
    private static final Field<Boolean> LARGE = Field.yesNo("besar", "Besar", "Large");
    private static final RecordType TYPE = RecordType.of("catatan", 1, "Catatan", "Note")
            .fields(DAY, BORN, NAME, LARGE)
            .happensOn(DAY)
            .owner(Owner.REGION)
            .derive(LARGE, r -> true)
            .workflow(Workflow.start("DRAF", "Draf", "Draft")
                    .state("SELESAI", "Selesai", "Done")
                    .move("SELESAIKAN", "Selesaikan", "Finish", "DRAF", "SELESAI", Actor.owner(Role.OPD)));

    private static Deadline deadline(String code, Within within) {
        return Deadline.of(code, "Jawaban", "Answer", "Perda 1", within);
    }

    private static List<String> faults(RecordType type) {
        return faults(s -> s.id("kecil").title("Kecil", "Small").records(type));
    }

    private static List<String> faults(Sector sector) {
        return DefinitionCheck.of(sector).problem().findings().stream()
                .map(f -> f.code() + " " + f.field() + " " + f.message().en())
                .toList();
    }

    @Test
    void everything_that_is_wrong_with_deadlines_is_said_at_once() {
        assertThat(faults(TYPE.deadlines(
                        deadline("satu", Within.hours(24)),
                        deadline("satu", Within.days(0)).in("TIADA"),
                        deadline("dua", Within.days(2)).in("SELESAI"),
                        deadline("tiga", Within.hours(2)).since(DAY).in("DRAF"),
                        deadline("empat", Within.days(2)).since(NAME).until(LARGE),
                        deadline("lima", Within.days(2)).since(BORN).until(NAME),
                        Deadline.of("Enam", "Jawaban", "Answer", " ", Within.days(2))
                                .in("DRAF"))))
                .containsExactly(
                        "DEFINITION_TWICE catatan.deadlines The code 'satu' is used twice.",
                        "DEFINITION_DEADLINE catatan.satu Say in which state or from which field it is counted.",
                        "DEFINITION_DEADLINE catatan.satu Nothing ends the deadline; say until().",
                        "DEFINITION_DEADLINE catatan.satu There is no state 'TIADA'.",
                        "DEFINITION_DEADLINE catatan.satu A deadline is 1 to 36500 long.",
                        "DEFINITION_DEADLINE catatan.dua No move leads out of the state 'SELESAI'.",
                        "DEFINITION_DEADLINE catatan.tiga Hours are counted from a moment, not from a date.",
                        "DEFINITION_DEADLINE catatan.empat A deadline is counted from a date or moment, not from 'nama'.",
                        "DEFINITION_DEADLINE catatan.empat The field 'besar' does not exist, is computed, or is about persons.",
                        "DEFINITION_DEADLINE catatan.lima The field 'lahir' does not exist, is computed, or is about persons.",
                        "DEFINITION_CODE catatan.Enam The code 'Enam' does not have the form [a-z][a-z0-9_]{0,39}.",
                        "DEFINITION_DEADLINE catatan.Enam Say on what the deadline is based.");
    }

    @Test
    void the_length_may_be_a_declared_whole_number_that_offices_set() {
        SectorParameter days = SectorParameter.of("hari", "Hari", "Days", 3, "hari")
                .basedOn("Perda 1", "Rule 1")
                .since(LocalDate.of(2025, 1, 1));
        RecordType type =
                TYPE.deadlines(deadline("jawab", Within.workingDays(days)).in("DRAF"));

        assertThat(faults(type))
                .containsExactly(
                        "DEFINITION_DEADLINE catatan.jawab The parameter 'hari' is not declared by the sector.");
        assertThat(faults(
                        s -> s.id("kecil").title("Kecil", "Small").records(type).parameters(days)))
                .containsExactly("DEFINITION_DEADLINE catatan.jawab The parameter 'hari' has to be a whole number with"
                        + " a range from 1.");
        assertThat(DefinitionCheck.of(s -> s.id("kecil")
                                .title("Kecil", "Small")
                                .records(type)
                                .parameters(days.range(1, 30)))
                        .isDone())
                .isTrue();
    }

    @Test
    void being_overdue_is_asked_where_the_answer_is_about_now_and_of_types_with_deadlines() {
        Aggregate late = Aggregate.over(TYPE).where(Filter.overdue());
        Rule rule = Rule.record("A", TYPE, "A", "A", "Perda 1", r -> List.<Finding>of())
                .asks(late);

        assertThat(faults(s -> s.id("kecil")
                        .title("Kecil", "Small")
                        .records(
                                TYPE.deadlines(deadline("jawab", Within.days(2)).in("DRAF")))
                        .rules(rule)))
                .singleElement()
                .asString()
                .startsWith("DEFINITION_OVERDUE A ");
        assertThat(faults(s -> s.id("kecil")
                        .title("Kecil", "Small")
                        .records(TYPE)
                        .reminders(simpul.core.model.sector.Reminder.of("a", "A", "A", r -> List.of())
                                .asks(late))))
                .singleElement()
                .asString()
                .startsWith("DEFINITION_OVERDUE a ");
    }
}
