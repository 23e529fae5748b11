package simpul.core.store.calendar;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import simpul.core.model.calendar.Holiday;
import simpul.core.model.calendar.WorkingDays;
import simpul.core.model.region.Region;
import simpul.core.model.region.Regions;

/** Working days from the table of holidays. Immutable but for the clock; thread-safe. */
public final class Calendar implements WorkingDays {
    /** The zone of the capital, in which the platform itself counts days. */
    public static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private final List<Holiday> holidays;
    private final Set<LocalDate> closed;
    private final Regions regions;
    private final Clock clock;

    public Calendar(List<Holiday> holidays, Regions regions, Clock clock) {
        this.holidays = List.copyOf(holidays);
        this.closed = holidays.stream().map(Holiday::day).collect(Collectors.toUnmodifiableSet());
        this.regions = regions;
        this.clock = clock;
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !closed.contains(day);
    }

    @Override
    public LocalDate onOrAfter(LocalDate day) {
        LocalDate next = day;
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    @Override
    public LocalDate plus(LocalDate from, int days) {
        if (days < 0) {
            throw new IllegalArgumentException("days must not be negative: " + days);
        }
        LocalDate day = from;
        for (int left = days; left > 0; left--) {
            day = onOrAfter(day.plusDays(1));
        }
        return day;
    }

    @Override
    public LocalDate today(String region) {
        return LocalDate.now(
                clock.withZone(regions.find(region).map(Region::zone).orElse(WIB)));
    }

    @Override
    public List<Holiday> holidays(int year) {
        return holidays.stream().filter(h -> h.day().getYear() == year).toList();
    }
}
