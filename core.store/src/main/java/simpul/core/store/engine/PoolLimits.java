package simpul.core.store.engine;

import java.time.Duration;

/**
 * How many connections to PostgreSQL this process opens at most, beside one for the daily work, and how long a request
 * waits for a free one or for a server that is away. Immutable.
 */
public record PoolLimits(int readers, int writers, Duration patience) {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    public static final PoolLimits USUAL = new PoolLimits(16, 8);

    public PoolLimits(int readers, int writers) {
        this(readers, writers, PATIENCE);
    }
}
