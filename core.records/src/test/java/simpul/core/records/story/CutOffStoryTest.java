package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.records.story.RecordHouse.officer;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.evaluation.MeasuredMatter;
import simpul.core.model.role.Role;
import simpul.core.model.sector.JobFacts;
import simpul.core.model.sector.Notice;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.SectorJob;
import simpul.core.model.sector.question.Indicator;
import simpul.core.model.sector.question.Measurement;
import simpul.core.model.task.Waiting;
import simpul.core.store.testing.StoreFixture;

/** The version of a sector is let go while it is being asked. */
class CutOffStoryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);

    @TempDir
    Path folder;

    private @Nullable RecordHouse house;
    private final List<String> asked = new ArrayList<>();
    private int cuts;
    private boolean monthly;
    private boolean measuring;

    @AfterEach
    void close() {
        if (house != null) {
            house.close();
        }
    }

    /** Begins with version 1; as many versions as that are let go while they are asked. */
    private RecordHouse open(int times) {
        RecordHouse opened = new RecordHouse(folder, version(1));
        house = opened;
        opened.sectors.impatient();
        cuts = times;
        return opened;
    }

    private Sector version(int number) {
        return s -> s.id("kapal")
                .title("Kapal", "Boats")
                .records(BoatSector.TRIP)
                .indicators(Indicator.of("versi", "Versi", "Version", "")
                        .asks(BoatSector.ALL)
                        .measured(a -> measured(number)))
                .jobs(
                        monthly
                                ? SectorJob.monthly("tiap_bulan", "Tiap bulan", "Every month", f -> told(f, number))
                                : SectorJob.daily("tiap_hari", "Tiap hari", "Every day", f -> told(f, number)));
    }

    private Measurement measured(int number) {
        if (measuring) {
            meanwhile(number);
        }
        return Measurement.of(BigDecimal.valueOf(number), number);
    }

    private List<Notice> told(JobFacts facts, int number) {
        // It is tried on another day while its definition is judged.
        if (facts.day().equals(TODAY)) {
            meanwhile(number);
        }
        return List.of(Notice.of("oleh " + number, "by " + number));
    }

    private void meanwhile(int number) {
        asked.add(String.valueOf(number));
        if (house != null && cuts > 0) {
            cuts--;
            house.turn(version(number + 1));
        }
    }

    private static List<String> notices(RecordHouse h) {
        List<String> told = new ArrayList<>();
        for (String region : List.of("35", "81")) {
            h.notices.waiting(officer(region)).stream().map(Waiting::title).forEach(title -> told.add(title.en()));
        }
        return told;
    }

    @Test
    void a_job_that_was_cut_off_is_run_again_by_the_live_version_and_only_then_counts_for_its_day() {
        RecordHouse h = open(1);
        h.fixture.clock().plus(Duration.ofDays(-52));

        h.jobs.run(TODAY);
        h.jobs.run(TODAY);

        assertThat(asked).containsExactly("1", "2", "2");
        assertThat(notices(h)).containsExactly("by 2", "by 2");
    }

    @Test
    void one_that_is_cut_off_again_stays_due_and_holds_up_no_other_region() {
        RecordHouse h = open(2);
        h.fixture.clock().plus(Duration.ofDays(-52));

        h.jobs.run(TODAY);
        assertThat(asked).as("the second region has its turn").containsExactly("1", "2", "3");
        assertThat(notices(h)).containsExactly("by 3");

        h.jobs.run(TODAY);
        assertThat(asked).containsExactly("1", "2", "3", "3");
        assertThat(notices(h)).containsExactly("by 3", "by 3");
    }

    @Test
    void the_very_first_run_of_a_month_that_is_cut_off_again_is_made_up_for_on_the_next_day() {
        monthly = true;
        RecordHouse h = open(2);
        h.fixture.clock().plus(Duration.ofDays(-52));

        h.jobs.run(TODAY);
        h.jobs.run(TODAY.plusDays(1));
        h.jobs.run(TODAY.plusDays(2));

        assertThat(asked).containsExactly("1", "2", "3", "3");
        assertThat(notices(h)).containsExactly("by 3", "by 3");
    }

    @Test
    void a_figure_that_is_cut_off_is_measured_by_the_live_version() {
        measuring = true;
        RecordHouse h = open(1);

        assertThat(h.measures.measure(
                        StoreFixture.caller("81", Role.SEKRETARIAT).scope(),
                        new MeasuredMatter("pks", "81", List.of("kapal"), TODAY.minusMonths(3), TODAY.minusDays(1))))
                .singleElement()
                .satisfies(figure -> assertThat(figure.value()).isEqualByComparingTo("2"));
    }
}
