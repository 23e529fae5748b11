package simpul.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import simpul.core.model.role.Role;
import simpul.core.model.sector.Notice;
import simpul.core.model.sector.Reminder;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Filter;
import simpul.core.model.sector.record.Actor;
import simpul.core.model.sector.record.Deadline;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.Within;
import simpul.core.model.sector.record.Workflow;

/** Deadlines are tried as the platform counts them. */
class DueTest {
    private static final Field<LocalDate> DAY =
            Field.date("hari", "Hari", "Day").required();
    private static final RecordType REQUEST = RecordType.of("mohon", 1, "Permohonan", "Request")
            .fields(DAY)
            .happensOn(DAY)
            .owner(Owner.REGION)
            .workflow(Workflow.start("DRAF", "Draf", "Draft")
                    .state("DIAJUKAN", "Diajukan", "Submitted")
                    .move("AJUKAN", "Ajukan", "Submit", "DRAF", "DIAJUKAN", Actor.owner(Role.OPD))
                    .move("TARIK", "Tarik", "Withdraw", "DIAJUKAN", "DRAF", Actor.owner(Role.OPD)))
            .deadlines(
                    Deadline.of("jawab", "Jawaban", "Answer", "Perda 1", Within.workingDays(2))
                            .in("DIAJUKAN"),
                    Deadline.of("draf", "Draf diajukan", "Draft is submitted", "Perda 1", Within.hours(36))
                            .in("DRAF"));
    private static final Aggregate LATE = Aggregate.over(REQUEST).where(Filter.overdue());
    private static final Map<String, String> INPUT = Map.of("hari", "17/08/2026");

    private final SectorCheck check = SectorCheck.of(s -> s.id("mohon")
                    .title("Mohon", "Requests")
                    .records(REQUEST)
                    .reminders(Reminder.of(
                                    "lewat",
                                    "Lewat",
                                    "Late",
                                    r -> List.of(Notice.of(
                                            r.answers().count(LATE) + " lewat",
                                            r.answers().count(LATE) + " late")))
                            .asks(LATE)))
            .today(LocalDate.of(2026, 11, 22))
            .holidays(LocalDate.of(2026, 11, 23));

    @Test
    void weekends_and_holidays_do_not_count_as_working_days() {
        assertThat(check.due(REQUEST, "DIAJUKAN", LocalDateTime.parse("2026-11-20T16:00"), INPUT))
                .containsExactly(Map.entry("jawab", LocalDateTime.parse("2026-11-26T00:00")));
        assertThat(check.due(REQUEST, INPUT))
                .containsExactly(Map.entry("draf", LocalDateTime.parse("2026-11-23T12:00")));
    }

    @Test
    void what_is_overdue_today_is_found_by_questions() {
        check.given(REQUEST, "DIAJUKAN", LocalDateTime.parse("2026-11-18T16:00"), INPUT)
                .given(REQUEST, "DIAJUKAN", LocalDateTime.parse("2026-11-20T16:00"), INPUT)
                .given(REQUEST, INPUT);

        assertThat(check.reminders()).extracting(n -> n.words().en()).containsExactly("1 late");
    }
}
