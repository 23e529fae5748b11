package simpul.core.model.task;

import java.time.LocalDate;

/**
 * Platform work that runs once for each day, in order, also for days missed while the server was down. Registered as a
 * service; the store's scheduler runs it on the one server that holds the jobs.
 */
public interface Job {
    /** Stable code, e.g. {@code rounds.open}; jobs of a day run in the order of their codes. */
    String code();

    /** Does the work of a day. Repeating it for the same day changes nothing. */
    void run(LocalDate day);
}
