package simpul.core.model.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import simpul.core.model.text.Text;

/** Port: what jobs of sectors told regions, and actions of screens under {@code screen/action}, bound to a transaction and its scope. */
public interface NoticeStore {
    /**
     * What a job told a region.
     *
     * @param day for which the job ran
     * @param screen path of the sector's screen where it is done; null for the sector itself
     * @param due the day by which it is due; null when nothing says so
     */
    record Told(
            String job,
            LocalDate day,
            Text words,
            @Nullable String screen,
            @Nullable LocalDate due) {}

    /** For which day a job ran last, by region; for every region. */
    Map<String, LocalDate> last(String sector, String job);

    /** A job ran for a day, and its notices take the place of what it told the region before; null leaves that. */
    void ran(String sector, String job, String region, LocalDate day, @Nullable List<Told> notices);

    /** What stands for the scope's region since a day, in the order of jobs; at most a hundred. */
    List<Told> standing(String sector, LocalDate since);
}
