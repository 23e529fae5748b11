package simpul.bench.swap;

/**
 * One swap, in nanoseconds of {@link System#nanoTime}.
 *
 * @param asked when the other version was asked for
 * @param seen when it first answered, or {@link #NEVER}
 * @param over when nothing of the swap was under way any more
 */
public record Swap(long asked, long seen, long over) {
    static final long NEVER = Long.MAX_VALUE;

    boolean isSeen() {
        return seen != NEVER;
    }

    boolean touches(Sample sample) {
        return sample.due() < over && sample.ended() > asked;
    }

    long millis() {
        return (seen - asked) / 1_000_000;
    }
}
