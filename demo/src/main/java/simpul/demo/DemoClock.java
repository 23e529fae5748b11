package simpul.demo;

import java.time.Instant;
import java.time.LocalDate;

/** The server's clock as the loader sees it: it is set forward from event to event, and the due jobs run in order. */
public interface DemoClock {
    /** Sets the clock forward and returns when every job due by then has run. */
    void advanceTo(Instant moment);

    /** Is told that everything up to and including that day has been told. */
    void told(LocalDate day);
}
