package simpul.demo;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;

/** The demonstration's data: who makes it and in which order. Not thread-safe. */
public final class Demo {
    /** The first day of the story; older things are recorded as <em>data lama</em>. */
    public static final LocalDate FIRST_DAY = LocalDate.parse("2025-01-06");

    /** Where the link lies that makes the first administrator. */
    public static final String SETUP_PATH = "/awal/";

    /** The password of every account of the demonstration. */
    public static final String PASSWORD = "simpul-demo";

    private static final List<Side> SIDES =
            List.of(Side.JATIM, Side.MALUKU, Side.KALTIM, Side.SUMBAR, Side.SULTRA, Side.KENDARI, Side.SIDOARJO);

    private final Api api;
    private final String setup;
    private final DemoClock clock;

    public Demo(URI base, String setup, DemoClock clock) {
        this.api = new Api(base, PASSWORD);
        this.setup = setup;
        this.clock = clock;
    }

    /** Nine in the morning in Jakarta, a moment at which it is the same day in all of Indonesia. */
    public static Instant opening(LocalDate day) {
        return day.atTime(LocalTime.of(2, 0)).toInstant(ZoneOffset.UTC);
    }

    /** Tells the whole story up to that moment. */
    public void tell(Instant until) {
        Organisation organisation = new Organisation(api, PASSWORD);
        organisation.make(setup.substring(setup.lastIndexOf('/') + 1));
        Timeline timeline = new Timeline();
        Evaluator evaluator = new Evaluator(timeline, organisation);
        MalukuJatim main = new MalukuJatim(timeline);
        main.told(evaluator);
        new JatimKaltim(timeline).told(evaluator);
        new OtherStories(timeline, organisation).told(evaluator);
        new FishTrade(timeline, main).told();
        evaluator.tend(SIDES, new Quarter(2025, 1), new Quarter(2026, 3));
        timeline.tell(api, clock, until.atZone(ZoneOffset.UTC).toLocalDate());
        clock.advanceTo(until);
    }
}
