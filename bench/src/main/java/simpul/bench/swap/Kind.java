package simpul.bench.swap;

/**
 * A kind of request in a load.
 *
 * @param name under which it is counted
 * @param perSecond how often it arrives, whatever became of those before it
 */
public record Kind(String name, double perSecond, Errand errand) {
    long everyNanos() {
        return (long) (1e9 / perSecond);
    }
}
