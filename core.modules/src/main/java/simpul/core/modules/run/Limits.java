package simpul.core.modules.run;

import java.time.Duration;

/**
 * How long a sector may take, and how often it may not end.
 *
 * @param call for one call of a function
 * @param grace between the interrupt and giving the thread up
 * @param drain for leases that are out when a module goes
 * @param abandoned threads at which the breaker opens
 */
record Limits(Duration call, Duration grace, Duration drain, int abandoned) {
    static final Limits USUAL = new Limits(Duration.ofSeconds(5), Duration.ofMillis(200), Duration.ofSeconds(10), 4);

    /** For defining itself: that loads the classes of a module, while the rest of the platform starts beside it. */
    Duration define() {
        return call.multipliedBy(2);
    }
}
