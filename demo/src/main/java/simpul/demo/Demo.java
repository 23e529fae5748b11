package simpul.demo;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/**
 * The demonstration's data: who makes it and in which order. The story has no end: after the day on which it shows every
 * state once, the offices go on to evaluate and to trade. Not thread-safe.
 */
public final class Demo {
    /** The first day of the story; older things are recorded as <em>data lama</em>. */
    public static final LocalDate FIRST_DAY = LocalDate.parse("2025-01-06");

    /** Where the link lies that makes the first administrator. */
    public static final String SETUP_PATH = "/awal/";

    /** The password of every account of the demonstration. */
    public static final String PASSWORD = "simpul-demo";

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final List<Side> SIDES =
            List.of(Side.JATIM, Side.MALUKU, Side.KALTIM, Side.SUMBAR, Side.SULTRA, Side.KENDARI, Side.SIDOARJO);

    private final Api api;
    private final Memory memory;
    private final DemoClock clock;

    public Demo(URI base, Memory memory, DemoClock clock) {
        this.api = new Api(base, PASSWORD);
        this.memory = memory;
        this.clock = clock;
    }

    /** Nine in the morning in Jakarta, a moment at which it is the same day in all of Indonesia. */
    public static Instant opening(LocalDate day) {
        return day.atTime(LocalTime.of(2, 0)).toInstant(ZoneOffset.UTC);
    }

    /** The day in Jakarta. */
    public static LocalDate day(Instant moment) {
        return moment.atZone(WIB).toLocalDate();
    }

    /** Tells the whole story up to that moment to an empty platform; what the platform refuses there is a bug. */
    public void tell(String setup, Instant until) {
        Organisation organisation = new Organisation(api, PASSWORD, memory);
        organisation.make(setup.substring(setup.lastIndexOf('/') + 1));
        timeline(organisation, day(until)).tell(api, clock, LocalDate.MIN, day(until));
        clock.advanceTo(until);
    }

    /**
     * Goes on after the given day to a platform on which people may have worked since. What they have done already, or
     * otherwise, stays: that part of the story is left out.
     *
     * @return how many deeds were left out
     */
    public int goOn(LocalDate after, Instant until) {
        Organisation organisation = new Organisation(api, PASSWORD, memory);
        int leftOut = timeline(organisation, day(until)).goOn(api, clock, after, day(until));
        clock.advanceTo(until);
        return leftOut;
    }

    private Timeline timeline(Organisation organisation, LocalDate until) {
        Timeline timeline = new Timeline();
        Evaluator evaluator = new Evaluator(timeline, organisation);
        MalukuJatim main = new MalukuJatim(timeline, memory);
        main.told(evaluator);
        new JatimKaltim(timeline, memory).told(evaluator);
        new Sumbar(timeline, memory).told(evaluator);
        new Sultra(timeline, memory).told();
        new SeventeenRegions(timeline, memory).told();
        new Sidoarjo(timeline, memory, organisation).told(evaluator);
        new OtherKinds(timeline, memory, organisation).told();
        new Councils(timeline, memory).told();
        new FishTrade(timeline, main).told(until);
        new Fisheries(timeline, main).told(until);
        new Gallery(timeline).told();
        evaluator.tend(SIDES, new Quarter(2025, 1), Quarter.of(until));
        return timeline;
    }
}
