package simpul.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

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

    /** Tokens are made anew well before the server's clock ends them. */
    private static final int TOKEN_DAYS = Api.TOKEN_DAYS - 10;

    private final List<Event> events = new ArrayList<>();
    private LocalDate tokensUntil = LocalDate.MIN;

    /** On a day, an account does something. */
    public void on(String day, String account, Deed deed) {
        events.add(new Event(LocalDate.parse(day), account, deed));
    }

    /** Tells everything after the one day, up to and including the other. */
    void tell(Api api, DemoClock clock, LocalDate after, LocalDate until) {
        days(after, until).forEach((day, deeds) -> {
            begin(api, clock, day);
            deeds.forEach(event -> event.deed().done(api.as(event.account())));
            clock.told(day);
        });
    }

    /** The same to a platform that has gone its own way since; gives the number of deeds that it did not take. */
    int goOn(Api api, DemoClock clock, LocalDate after, LocalDate until) {
        int[] leftOut = {0};
        days(after, until).forEach((day, deeds) -> {
            begin(api, clock, day);
            for (Event event : deeds) {
                try {
                    event.deed().done(api.as(event.account()));
                } catch (Refused | NoSuchElementException e) {
                    // Somebody has done, changed or withdrawn what this deed was about.
                    leftOut[0]++;
                }
            }
            clock.told(day);
        });
        return leftOut[0];
    }

    private SortedMap<LocalDate, List<Event>> days(LocalDate after, LocalDate until) {
        return events.stream()
                .filter(event -> event.day().isAfter(after) && !event.day().isAfter(until))
                .collect(Collectors.groupingBy(Event::day, TreeMap::new, Collectors.toList()));
    }

    private void begin(Api api, DemoClock clock, LocalDate day) {
        clock.advanceTo(Demo.opening(day));
        if (tokensUntil.isBefore(day)) {
            api.forgetTokens();
            tokensUntil = day.plusDays(TOKEN_DAYS);
        }
    }
}
