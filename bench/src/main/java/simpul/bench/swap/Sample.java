package simpul.bench.swap;

/**
 * One request.
 *
 * @param due when it was to begin, in nanoseconds of {@link System#nanoTime}
 * @param ended when its answer was complete
 * @param wrong empty when the answer was as expected
 */
public record Sample(String kind, long due, long ended, String wrong) {
    boolean failed() {
        return !wrong.isEmpty();
    }

    long nanos() {
        return ended - due;
    }
}
