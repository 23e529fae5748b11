package simpul.core.store.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.calendar.Holiday;
import simpul.core.model.calendar.WorkingDays;
import simpul.core.store.testing.StoreFixture;

class CalendarTest {
    @TempDir
    Path folder;

    private StoreFixture fixture;
    private WorkingDays days;

    @BeforeEach
    void open() {
        fixture = StoreFixture.in(folder);
        days = fixture.workingDays();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void theNextWorkingDaySkipsWeekendsAndHolidays() {
        assertThat(days.onOrAfter(LocalDate.of(2026, 8, 14))).isEqualTo("2026-08-14");
        assertThat(days.onOrAfter(LocalDate.of(2026, 8, 15))).isEqualTo("2026-08-18");
        assertThat(days.onOrAfter(LocalDate.of(2026, 3, 18))).isEqualTo("2026-03-25");
    }

    @Test
    void fortyFiveWorkingDaysAreCountedWithoutTheFirst() {
        assertThat(days.plus(LocalDate.of(2026, 11, 20), 1)).isEqualTo("2026-11-23");
        assertThat(days.plus(LocalDate.of(2026, 11, 20), 0)).isEqualTo("2026-11-20");
        assertThat(days.plus(LocalDate.of(2026, 10, 1), 45)).isEqualTo("2026-12-03");
    }

    @Test
    void todayIsTheRegionsOwn() {
        fixture.clock().set(Instant.parse("2026-11-22T15:30:00Z"));
        assertThat(days.today("35")).isEqualTo("2026-11-22");
        assertThat(days.today("64")).isEqualTo("2026-11-22");
        assertThat(days.today("81")).isEqualTo("2026-11-23");
        assertThat(days.today("unknown")).isEqualTo("2026-11-22");
    }

    @Test
    void everyHolidayNamesItsBasis() {
        for (int year = 2025; year <= 2027; year++) {
            assertThat(days.holidays(year))
                    .hasSizeGreaterThan(14)
                    .allMatch(h -> !h.basis().isBlank());
        }
        assertThat(days.holidays(2026))
                .extracting(Holiday::day)
                .contains(LocalDate.of(2026, 12, 25))
                .isSorted();
    }
}
