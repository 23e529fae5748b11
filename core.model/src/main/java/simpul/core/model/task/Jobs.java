package simpul.core.model.task;

import java.time.LocalDate;
import java.util.Map;

/** The daily work of the platform. Thread-safe. */
public interface Jobs {
    /**
     * Runs what is due now on the calling thread, each missed day in order, and returns when it is done; waits for another
     * thread that is at it. Does nothing while the clock stands before the last day that was run.
     */
    void runDue();

    /** The last day that each job has completed, by code. */
    Map<String, LocalDate> completed();
}
