package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.records.story.RecordHouse.officer;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.access.Caller;
import simpul.core.model.record.InputStyle;
import simpul.core.model.role.Role;
import simpul.core.model.sector.JobFacts;
import simpul.core.model.sector.Notice;
import simpul.core.model.sector.Screen;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.SectorJob;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Filter;
import simpul.core.model.sector.question.Period;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.view.View;
import simpul.core.model.store.Call;
import simpul.core.store.testing.StoreFixture;

/** Sectors look at their records by the calendar, once for each day and region, and officers are told. */
class SectorJobStoryTest {
    private static final Field<LocalDate> DAY =
            Field.date("hari", "Hari", "Day").required();
    private static final Field<String> CERTIFICATE =
            Field.text("sertifikat", "Sertifikat", "Certificate").queryable();
    private static final RecordType LOT = RecordType.of("lot", 1, "Lot", "Lot")
            .fields(DAY, CERTIFICATE)
            .happensOn(DAY)
            .owner(Owner.REGION);
    private static final Aggregate BARE = Aggregate.over(LOT).where(Filter.absent(CERTIFICATE));

    @TempDir
    Path folder;

    private volatile boolean broken;
    private volatile @Nullable List<Notice> odd;
    private RecordHouse house;

    private final Sector sector = s -> s.id("kapal")
            .title("Kapal", "Boats")
            .records(LOT)
            .screens(Screen.of("lot", "Lot", "Lots", "fish", r -> View.stack()))
            .jobs(
                    SectorJob.quarterly("akhir_triwulan", "Akhir triwulan", "End of quarter", this::ended)
                            .asks(BARE),
                    SectorJob.daily(
                                    "tiap_hari",
                                    "Tiap hari",
                                    "Every day",
                                    f -> List.of(Notice.of(
                                            f.day() + " " + f.answers().count(BARE),
                                            f.day() + " " + f.answers().count(BARE))))
                            .asks(BARE));

    private List<Notice> ended(JobFacts f) {
        if (broken) {
            throw new IllegalStateException("no quarter");
        }
        List<Notice> said = odd;
        if (said != null) {
            return said;
        }
        String period = f.period().map(Period::code).orElse("");
        long bare = f.answers().count(BARE);
        return bare == 0
                ? List.of()
                : List.of(Notice.of(period + " " + bare + " lot", period + " " + bare + " lots")
                        .at("lot")
                        .due(f.day().plusDays(7)));
    }

    @BeforeEach
    void open() {
        house = new RecordHouse(folder, sector);
        // Thursday, 1 October 2026 in the morning.
        house.fixture.clock().plus(Duration.ofDays(-52));
    }

    @AfterEach
    void close() {
        house.close();
    }

    private void lot(String day, String certificate) {
        house.records
                .create(
                        Call.of(officer("81")),
                        "kapal",
                        "lot",
                        Map.of("hari", day, "sertifikat", certificate),
                        InputStyle.PEOPLE)
                .value();
    }

    private List<String> told(Caller caller) {
        return house.notices.waiting(caller).stream()
                .map(w -> w.title().en() + " " + w.due() + " " + w.link())
                .toList();
    }

    private void run(int from, int to) {
        for (int day = from; day <= to; day++) {
            house.jobs.run(LocalDate.of(2026, 10, day));
        }
    }

    @Test
    void on_the_first_working_day_of_a_quarter_the_one_that_ended_is_looked_at() {
        lot("30/09/2026", "");
        lot("01/10/2026", "");
        run(1, 1);

        assertThat(told(officer("81")))
                .containsExactly("2026-TW3 1 lots 2026-10-08 /s/kapal/lot", "2026-10-01 2 null /s/kapal");
        assertThat(told(officer("35")))
                .as("each entitled region for itself")
                .containsExactly("2026-10-01 0 null /s/kapal");
        assertThat(told(officer("73"))).as("not entitled").isEmpty();
        assertThat(told(StoreFixture.caller("81", Role.SEKRETARIAT)))
                .as("he may not write there")
                .isEmpty();
    }

    @Test
    void it_runs_once_for_each_day_and_what_it_says_takes_the_place_of_what_it_said() {
        run(1, 1);
        lot("30/09/2026", "");
        run(1, 1);
        assertThat(told(officer("81"))).containsExactly("2026-10-01 0 null /s/kapal");

        run(2, 3);
        assertThat(told(officer("81"))).containsExactly("2026-10-03 1 null /s/kapal");
    }

    @Test
    void a_first_day_on_a_weekend_waits_for_the_working_day_behind_it() {
        lot("15/10/2026", "");
        house.fixture.clock().plus(Duration.ofDays(93));

        house.jobs.run(LocalDate.of(2027, 1, 1));
        house.jobs.run(LocalDate.of(2027, 1, 2));
        house.jobs.run(LocalDate.of(2027, 1, 3));
        assertThat(told(officer("81"))).containsExactly("2027-01-03 1 null /s/kapal");

        house.jobs.run(LocalDate.of(2027, 1, 4));
        assertThat(told(officer("81")))
                .containsExactly("2026-TW4 1 lots 2027-01-11 /s/kapal/lot", "2027-01-04 1 null /s/kapal");
    }

    @Test
    void what_was_told_goes_after_a_month_unless_it_is_said_again() {
        lot("30/09/2026", "");
        run(1, 1);
        house.fixture.clock().plus(Duration.ofDays(32));

        assertThat(told(officer("81"))).isEmpty();
    }

    @Test
    void a_job_that_fails_is_charged_to_its_sector_and_holds_up_no_other() {
        lot("30/09/2026", "");
        broken = true;
        run(1, 2);

        assertThat(told(officer("81"))).containsExactly("2026-10-02 1 null /s/kapal");
        assertThat(house.failures())
                .extracting(f -> f.what().en())
                .as("once for each of two regions, not again the next day")
                .containsExactly("job akhir_triwulan: no quarter", "job akhir_triwulan: no quarter");
    }

    @Test
    void a_list_that_fails_while_it_is_read_is_charged_to_its_sector_and_holds_up_no_other() {
        odd = new AbstractList<>() {
            @Override
            public Notice get(int place) {
                throw new IllegalStateException("no notice");
            }

            @Override
            public int size() {
                return 1;
            }
        };
        run(1, 1);

        assertThat(told(officer("81"))).containsExactly("2026-10-01 0 null /s/kapal");
        assertThat(told(officer("35"))).containsExactly("2026-10-01 0 null /s/kapal");
        assertThat(house.failures())
                .extracting(f -> f.what().en())
                .containsExactly("job akhir_triwulan: no notice", "job akhir_triwulan: no notice");
    }

    @Test
    void what_nobody_foresaw_about_one_job_holds_up_no_other() {
        odd = Arrays.asList((Notice) null);
        run(1, 1);

        assertThat(told(officer("81"))).containsExactly("2026-10-01 0 null /s/kapal");
        assertThat(told(officer("35"))).containsExactly("2026-10-01 0 null /s/kapal");
    }

    @Test
    void characters_that_a_database_refuses_are_left_out_of_what_is_told() {
        odd = List.of(Notice.of("3\0 lot", "3\0 lots").at("lot\0"));
        run(1, 1);

        assertThat(told(officer("81"))).contains("3 lots null /s/kapal/lot");
        assertThat(house.notices.waiting(officer("81")))
                .extracting(w -> w.title().id())
                .contains("3 lot");
    }

    @Test
    void nobody_is_told_when_the_entitlement_has_ended() {
        house.entitling.end();
        run(1, 1);

        assertThat(told(officer("81"))).isEmpty();
    }
}
