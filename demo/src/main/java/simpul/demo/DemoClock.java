package simpul.demo;

import java.time.Instant;

/** The server's clock as the loader sees it: it is set forward from event to event, and the due jobs run in order. */
public interface DemoClock {
    /** Sets the clock forward and returns when every job due by then has run. */
    void advanceTo(Instant moment);
}
