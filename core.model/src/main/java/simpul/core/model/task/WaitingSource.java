package simpul.core.model.task;

import java.util.List;
import simpul.core.model.access.Caller;

/** Finds what waits for a caller, from the state of things. Registered as a service by each room that knows some. Thread-safe. */
public interface WaitingSource {
    /** At most a hundred, the most urgent first. */
    List<Waiting> waiting(Caller caller);
}
