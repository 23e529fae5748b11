package simpul.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What happened when. Stories write their events in any order; they are told in the order of their days, events of one
 * day in the order in which they were written. Not thread-safe.
 */
public final class Timeline {
    private record Event(LocalDate day, String account, Deed deed) {}

    /** Something that an office did through the API. */
    @FunctionalInterface
    public interface Deed {
        void done(Api api);
    }

    private final List<Event> events = new ArrayList<>();

    /** On a day, an account does something. */
    public void on(String day, String account, Deed deed) {
        events.add(new Event(LocalDate.parse(day), account, deed));
    }

    /** Tells everything up to and including the given day. */
    public void tell(Api api, DemoClock clock, LocalDate until) {
        events.sort(Comparator.comparing(Event::day));
        LocalDate today = LocalDate.MIN;
        LocalDate tokensFrom = LocalDate.MIN;
        for (Event event : events) {
            if (event.day().isAfter(until)) {
                return;
            }
            if (event.day().isAfter(today)) {
                today = event.day();
                clock.advanceTo(workingHours(today));
                if (tokensFrom.plusDays(20).isBefore(today)) {
                    api.forgetTokens();
                    tokensFrom = today;
                }
            }
            event.deed().done(api.as(event.account()));
        }
    }

    /** Nine in the morning in Jakarta, a moment at which it is the same day in all of Indonesia. */
    private static Instant workingHours(LocalDate day) {
        return day.atTime(LocalTime.of(2, 0)).toInstant(ZoneOffset.UTC);
    }
}
