package simpul.core.store.tx;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import simpul.core.model.access.SystemTask;
import simpul.core.model.store.Call;
import simpul.core.model.store.Once;
import simpul.core.store.engine.Engine;
import simpul.core.store.json.BodyCodec;

/** Looks up kept answers, and forgets them when their time is over. Thread-safe. */
public final class OnceMemory implements Once.Memory {
    private static final Duration KEPT = Duration.ofDays(7);
    private final Engine engine;
    private final Clock clock;
    private final BodyCodec bodies;

    public OnceMemory(Engine engine, Clock clock, BodyCodec bodies) {
        this.engine = engine;
        this.clock = clock;
        this.bodies = bodies;
    }

    @Override
    public Optional<Once.Kept> find(String post, String key) {
        return engine.read(sql -> table(sql).find(post, key));
    }

    /** Forgets answers older than seven days. */
    public int forgetOld() {
        Instant limit = clock.instant().minus(KEPT);
        return engine.write(sql -> table(sql).forgetBefore(limit), done -> true);
    }

    private OnceTable table(org.jdbi.v3.core.Handle sql) {
        return new OnceTable(new TxContext(sql, Call.system(SystemTask.JOBS).scope(), clock.instant(), bodies));
    }
}
