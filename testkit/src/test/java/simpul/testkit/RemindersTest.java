package simpul.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import simpul.core.model.sector.Notice;
import simpul.core.model.sector.Reminder;
import simpul.core.model.sector.SectorJob;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Period;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;

/** Reminders are tried over the records that a test has put in place. */
class RemindersTest {
    private static final Field<LocalDate> DAY =
            Field.date("hari", "Hari", "Day").required();
    private static final RecordType LOT =
            RecordType.of("lot", 1, "Lot", "Lot").fields(DAY).happensOn(DAY).owner(Owner.REGION);
    private static final Aggregate ALL = Aggregate.over(LOT);

    private final SectorCheck check = SectorCheck.of(s -> s.id("ikan")
            .title("Ikan", "Fish")
            .records(LOT)
            .reminders(Reminder.of(
                            "ada_lot",
                            "Ada lot",
                            "There are lots",
                            r -> r.answers().count(ALL) == 0
                                    ? List.of()
                                    : List.of(Notice.of("Ada lot", "There are lots")
                                            .due(r.today())))
                    .asks(ALL))
            .jobs(SectorJob.quarterly(
                            "akhir",
                            "Akhir",
                            "End",
                            f -> List.of(Notice.of(
                                    f.period().orElseThrow().code() + " "
                                            + f.answers().count(ALL),
                                    "x")))
                    .asks(ALL)));

    @Test
    void a_reminder_comes_with_the_records_of_the_owner() {
        assertThat(check.reminders()).isEmpty();

        check.given(LOT, Map.of("hari", "17/08/2026"));

        assertThat(check.reminders())
                .extracting(n -> n.words().en() + " " + n.due().orElseThrow())
                .containsExactly("There are lots 2026-11-22");
        assertThat(check.owner("35").reminders()).isEmpty();
    }

    @Test
    void a_job_looks_at_the_period_that_has_ended() {
        check.given(LOT, Map.of("hari", "17/08/2026")).given(LOT, Map.of("hari", "17/10/2026"));

        assertThat(check.job("akhir", Period.quarter(2026, 3)))
                .extracting(n -> n.words().id())
                .containsExactly("2026-TW3 1");
    }
}
