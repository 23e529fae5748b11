package simpul.core.modules.run;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import simpul.core.model.module.RecordTables;
import simpul.core.model.module.SectorEngine;
import simpul.core.model.module.Sectors;

/** The floor of a framework, with bounds that suit a test. */
public final class TestFloor {
    private static final Limits LIMITS =
            new Limits(Duration.ofSeconds(2), Duration.ofMillis(100), Duration.ofSeconds(20), 2);

    private final Floor floor;
    private final RunningSectors running;

    public TestFloor(BundleContext context, SectorEngine engine, RecordTables tables, Clock clock, Terms terms) {
        this(context, engine, tables, clock, terms, LIMITS.drain());
    }

    /** @param drain how long requests inside a version that goes are waited for */
    public TestFloor(
            BundleContext context, SectorEngine engine, RecordTables tables, Clock clock, Terms terms, Duration drain) {
        Limits limits = new Limits(LIMITS.call(), LIMITS.grace(), drain, LIMITS.abandoned());
        SectorThreads threads = new SectorThreads(limits);
        Admission admission =
                new Admission((subject, location) -> Optional.empty(), engine, tables, threads, limits, clock);
        this.running = new RunningSectors(admission, threads, limits, clock);
        this.floor = new Floor(new Container(context), running, limits, terms, clock);
    }

    public Floor floor() {
        return floor;
    }

    public void drawn(String sector, String version, Duration took) {
        floor.drawn(sector, version, took);
    }

    public Sectors sectors() {
        return running;
    }
}
