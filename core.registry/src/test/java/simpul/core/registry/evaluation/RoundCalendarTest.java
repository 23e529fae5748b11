package simpul.core.registry.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import simpul.core.model.calendar.Holiday;
import simpul.core.model.calendar.WorkingDays;
import simpul.core.model.evaluation.Cycle;
import simpul.core.model.evaluation.Period;
import simpul.core.model.evaluation.Schedule;

class RoundCalendarTest {
    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private static RoundCalendar quarterly(String from, String until) {
        return new RoundCalendar(new Schedule(Cycle.TRIWULANAN, false, day(from), day(until)), 30);
    }

    private static List<String> codes(List<Period> periods) {
        return periods.stream().map(Period::code).toList();
    }

    @Test
    void anAgreementIsEvaluatedForEveryQuarterFromItsStartToItsEnd() {
        RoundCalendar calendar = quarterly("2025-04-23", "2026-04-22");
        assertThat(codes(calendar.openBy(day("2030-01-01"))))
                .containsExactly("2025-TW2", "2025-TW3", "2025-TW4", "2026-TW1", "2026-TW2");
        assertThat(calendar.nextOpening(day("2026-04-01"))).isEmpty();
    }

    @Test
    void aRoundIsOpenedOnTheFirstDayOfItsQuarterOrOfTheAgreement() {
        RoundCalendar calendar = quarterly("2025-04-23", "2027-04-22");
        assertThat(calendar.openBy(day("2025-04-22"))).isEmpty();
        assertThat(codes(calendar.openBy(day("2025-04-23")))).containsExactly("2025-TW2");
        assertThat(calendar.nextOpening(day("2025-04-23"))).contains(day("2025-07-01"));
    }

    @Test
    void aStartLessThanThirtyDaysBeforeQuarterEndBeginsWithTheNextQuarter() {
        assertThat(codes(quarterly("2026-08-31", "2027-08-30").openBy(day("2026-12-31"))))
                .startsWith("2026-TW3");
        assertThat(codes(quarterly("2026-09-01", "2027-08-31").openBy(day("2026-12-31"))))
                .containsExactly("2026-TW4");
        assertThat(quarterly("2026-12-20", "2027-12-19").nextOpening(day("2026-12-20")))
                .contains(day("2027-01-01"));
    }

    @Test
    void periodsMayCountFromTheStartInstead() {
        RoundCalendar calendar =
                new RoundCalendar(new Schedule(Cycle.TRIWULANAN, true, day("2026-03-12"), day("2027-03-11")), 30);
        List<Period> open = calendar.openBy(day("2026-10-01"));
        assertThat(codes(open)).containsExactly("M01", "M02", "M03");
        assertThat(open.get(1).first()).isEqualTo(day("2026-06-12"));
        assertThat(open.get(1).last()).isEqualTo(day("2026-09-11"));
        assertThat(codes(calendar.openBy(day("2029-01-01")))).hasSize(4);
    }

    @Test
    void halfYearsAndYearsAreCyclesToo() {
        assertThat(codes(new RoundCalendar(new Schedule(Cycle.SEMESTERAN, false, day("2026-02-01"), null), 30)
                        .openBy(day("2027-02-01"))))
                .containsExactly("2026-SM1", "2026-SM2", "2027-SM1");
        assertThat(codes(new RoundCalendar(new Schedule(Cycle.TAHUNAN, false, day("2026-02-01"), null), 30)
                        .openBy(day("2027-02-01"))))
                .containsExactly("2026-TH", "2027-TH");
    }

    @Test
    void numbersCountedFromTheStartGoOnAfterAChangeOfCycle() {
        RoundCalendar quarterly =
                new RoundCalendar(new Schedule(Cycle.TRIWULANAN, true, day("2026-03-12"), day("2028-03-11")), 30);
        Schedule yearly = CycleChange.of(quarterly, Cycle.TAHUNAN, day("2026-07-01"));
        List<Period> open = new RoundCalendar(yearly, 30).openBy(day("2027-10-01"));

        assertThat(yearly.from()).isEqualTo(day("2026-09-12"));
        assertThat(codes(open)).containsExactly("M03", "M04");
        assertThat(open.get(0).last()).isEqualTo(day("2027-09-11"));
    }

    @Test
    void aRoundIsDueOnTheFifteenthOfTheNextMonth() {
        assertThat(due(Period.quarter(2026, 3))).isEqualTo("2026-10-15");
        assertThat(due(Period.quarter(2025, 4))).isEqualTo("2026-01-15");
    }

    @Test
    void aDueDayOnAWeekendMovesToMonday() {
        assertThat(due(Period.quarter(2027, 4)))
                .as("15 January 2028 is a Saturday")
                .isEqualTo("2028-01-17");
    }

    @Test
    void aDueDayOnAHolidayMovesPastItAndTheWeekendAfter() {
        WorkingDays closed = new Weekdays(Set.of(day("2026-10-15"), day("2026-10-16")));
        assertThat(RoundCalendar.due(Period.quarter(2026, 3), 15, closed)).isEqualTo("2026-10-19");
    }

    @Test
    void calendarCodesReadBack() {
        for (String code : List.of("2026-TW3", "2026-SM2", "2026-TH")) {
            assertThat(Period.parse(code)).map(Period::code).contains(code);
        }
        for (String code : List.of("2026-TW5", "2026", "M01", "0000-TW1", "2026-TW3 ")) {
            assertThat(Period.parse(code)).isEmpty();
        }
    }

    private static LocalDate due(Period period) {
        return RoundCalendar.due(period, 15, new Weekdays(Set.of()));
    }

    private record Weekdays(Set<LocalDate> closed) implements WorkingDays {
        @Override
        public boolean isWorkingDay(LocalDate day) {
            return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !closed.contains(day);
        }

        @Override
        public LocalDate onOrAfter(LocalDate day) {
            LocalDate d = day;
            while (!isWorkingDay(d)) {
                d = d.plusDays(1);
            }
            return d;
        }

        @Override
        public LocalDate plus(LocalDate from, int days) {
            LocalDate d = from;
            for (int i = 0; i < days; i++) {
                d = onOrAfter(d.plusDays(1));
            }
            return d;
        }

        @Override
        public LocalDate today(String region) {
            throw new UnsupportedOperationException("These tests name their days");
        }

        @Override
        public List<Holiday> holidays(int year) {
            return List.of();
        }
    }
}
