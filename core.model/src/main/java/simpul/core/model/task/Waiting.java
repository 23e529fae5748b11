package simpul.core.model.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import simpul.core.model.text.Text;

/**
 * One thing that waits for the caller, for <em>Menunggu Anda</em>.
 *
 * @param code what kind of work, e.g. {@code ROUND_FILL}
 * @param title what it is about
 * @param step what to do next, as a button would say it
 * @param detail since when and why it is the caller's turn
 * @param since the day since it waits
 * @param due the day by which it is due; null when nothing says so
 * @param link path of the page where it is done
 */
public record Waiting(
        String code,
        Text title,
        Text step,
        Text detail,
        LocalDate since,
        @Nullable LocalDate due,
        String link) {}
