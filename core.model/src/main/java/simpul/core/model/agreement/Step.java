package simpul.core.model.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A stage that is finished.
 *
 * @param on the day on which it was finished in fact
 * @param region code of the region that recorded it
 * @param office the office that recorded it
 * @param at when it was recorded
 * @param note what the recorder adds; may be empty
 * @param marks rules of sectors that could not be decided then
 */
public record Step(
        Stage stage,
        LocalDate on,
        String region,
        String post,
        String office,
        Instant at,
        String note,
        List<StepMark> marks) {
    public Step {
        // Bodies that are older than it lack it.
        marks = marks == null ? List.of() : List.copyOf(marks);
    }
}
