package simpul.core.model.sector;

import java.util.List;
import java.util.function.Function;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.text.Text;

/**
 * What the sector looks at by the calendar and tells agencies in <em>Menunggu Anda</em>, for each entitled region: a quarter that
 * has ended and what its records lack before the evaluation. What can be found at any moment is a {@link Reminder}.
 *
 * <pre>{@code
 * SectorJob.quarterly("akhir_triwulan", "Akhir triwulan", "End of quarter",
 *         f -> f.answers().count(BARE) == 0 ? List.of() : List.of(Notice.of(..., ...).at("lot").due(f.day().plusDays(7))))
 *         .asks(BARE)
 * }</pre>
 *
 * The platform runs it once for each day of its calendar and region, in the version that is live, under a time limit; days on
 * which the server was down are made up for. What it tells stands until it runs again, a month at most. It writes no records:
 * whatever a region's records say, somebody answers for. Immutable. The function is pure; where it fails, the sector is charged
 * with a diagnosis and what was told before stands.
 */
public final class SectorJob {
    private final String code;
    private final Text title;
    private final String rhythm;
    private final Function<JobFacts, List<Notice>> function;
    private final List<Aggregate> asks;

    private SectorJob(
            String code, Text title, String rhythm, Function<JobFacts, List<Notice>> function, List<Aggregate> asks) {
        this.code = code;
        this.title = title;
        this.rhythm = rhythm;
        this.function = function;
        this.asks = asks;
    }

    /** Every day, about all records up to that day. */
    public static SectorJob daily(String code, String id, String en, Function<JobFacts, List<Notice>> function) {
        return new SectorJob(code, Text.of(id, en), "daily", function, List.of());
    }

    /** On the first working day of a month, about the month that has ended. */
    public static SectorJob monthly(String code, String id, String en, Function<JobFacts, List<Notice>> function) {
        return new SectorJob(code, Text.of(id, en), "monthly", function, List.of());
    }

    /** On the first working day of a quarter, about the quarter that has ended. */
    public static SectorJob quarterly(String code, String id, String en, Function<JobFacts, List<Notice>> function) {
        return new SectorJob(code, Text.of(id, en), "quarterly", function, List.of());
    }

    /** Questions to answer before the function is called. */
    public SectorJob asks(Aggregate... questions) {
        return new SectorJob(code, title, rhythm, function, List.of(questions));
    }

    public String code() {
        return code;
    }

    public Text title() {
        return title;
    }

    /** The stable word for its calendar: {@code daily}, {@code monthly} or {@code quarterly}. */
    public String rhythm() {
        return rhythm;
    }

    public Function<JobFacts, List<Notice>> function() {
        return function;
    }

    public List<Aggregate> asks() {
        return asks;
    }

    @Override
    public String toString() {
        return code;
    }
}
