package simpul.core.model.agreement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Port: dated trials of sectors, of the regions that the scope covers. */
public interface TrialStore {
    /** Adds a trial, or gives the one that begins on the same day another end. */
    void put(Trial trial);

    List<Trial> list();

    /** Trials of a region that run on that day; of one sector where it is given. */
    List<Trial> running(String region, @Nullable String sector, LocalDate day);
}
