package simpul.core.store.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.start.Health;
import simpul.core.model.task.Job;
import simpul.core.store.testing.StoreFixture;

class JobRunnerTest {
    @TempDir
    Path folder;

    private final List<String> done = new ArrayList<>();
    private final List<Job> jobs = new ArrayList<>();
    private StoreFixture fixture;
    private JobRunner runner;

    @BeforeEach
    void open() {
        fixture = StoreFixture.in(folder);
        runner = runner();
        jobs.add(job("b.second"));
        jobs.add(job("a.first"));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void aNewInstallationBeginsWithToday() {
        runner.runDue();
        assertThat(done).containsExactly("a.first 2026-11-22", "b.second 2026-11-22");
    }

    @Test
    void aDayIsDoneOnce() {
        runner.runDue();
        runner.runDue();
        runner().runDue();
        assertThat(done).hasSize(2);
    }

    @Test
    void missedDaysAreMadeUpForDayAfterDay() {
        runner.runDue();
        done.clear();
        fixture.clock().plus(Duration.ofDays(2));
        runner().runDue();
        assertThat(done)
                .containsExactly(
                        "a.first 2026-11-23", "b.second 2026-11-23", "a.first 2026-11-24", "b.second 2026-11-24");
    }

    @Test
    void aDayBeginsAtMidnightInJakarta() {
        runner.runDue();
        done.clear();
        fixture.clock().set(java.time.Instant.parse("2026-11-22T16:59:00Z"));
        runner.runDue();
        assertThat(done).isEmpty();
        fixture.clock().set(java.time.Instant.parse("2026-11-22T17:00:00Z"));
        runner.runDue();
        assertThat(done).contains("a.first 2026-11-23");
    }

    @Test
    void aJobThatFailsStopsItsOwnLaterDaysAndIsTriedAgain() {
        runner.runDue();
        done.clear();
        boolean[] broken = {true};
        jobs.add(new Job() {
            @Override
            public String code() {
                return "a.broken";
            }

            @Override
            public void run(LocalDate day) {
                if (broken[0]) {
                    throw new IllegalStateException("not today");
                }
                done.add("a.broken " + day);
            }
        });
        runner.runDue();
        fixture.clock().plus(Duration.ofDays(1));
        runner.runDue();
        assertThat(done).containsExactly("a.first 2026-11-23", "b.second 2026-11-23");
        assertThat(JobHealth.of(runner).state()).isEqualTo(Health.State.WARNING);
        broken[0] = false;
        runner.runDue();
        assertThat(done).contains("a.broken 2026-11-23");
        assertThat(JobHealth.of(runner).state()).isEqualTo(Health.State.READY);
    }

    @Test
    void aClockMovedBackPausesTheJobsAndWarnsUntilItHasPassed() {
        fixture.clock().plus(Duration.ofDays(10));
        runner.runDue();
        done.clear();
        fixture.clock().plus(Duration.ofDays(-3));
        jobs.add(job("c.new"));
        runner.runDue();
        assertThat(done).isEmpty();
        assertThat(JobHealth.of(runner).state()).isEqualTo(Health.State.WARNING);
        fixture.clock().plus(Duration.ofDays(4));
        runner.runDue();
        assertThat(done).contains("a.first 2026-12-03");
        assertThat(JobHealth.of(runner).state()).isEqualTo(Health.State.READY);
    }

    @Test
    void theLastCompletedDayOfEachJobIsKnownAfterARestart() {
        runner.runDue();
        fixture.close();
        fixture = StoreFixture.in(folder);
        assertThat(runner().completed())
                .isEqualTo(Map.of("a.first", LocalDate.of(2026, 11, 22), "b.second", LocalDate.of(2026, 11, 22)));
    }

    private JobRunner runner() {
        return new JobRunner(fixture.foundation().engine(), fixture.clock(), () -> jobs);
    }

    private Job job(String code) {
        return new Job() {
            @Override
            public String code() {
                return code;
            }

            @Override
            public void run(LocalDate day) {
                done.add(code + ' ' + day);
            }
        };
    }
}
