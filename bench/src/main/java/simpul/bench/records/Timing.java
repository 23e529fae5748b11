package simpul.bench.records;

import java.util.concurrent.Callable;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Takes times in milliseconds. Stateless. */
final class Timing {
    private static final int ROUNDS = 31;
    private static final int ROUNDS_OF_LONG = 3;
    private static final double LONG_MILLIS = 1_000;

    private Timing() {}

    /** The median of several runs, after some that do not count; what takes long is run less often. */
    static double median(Callable<?> work) {
        boolean isLong = once(work) > LONG_MILLIS;
        int rounds = isLong ? ROUNDS_OF_LONG : ROUNDS;
        for (int i = 0; !isLong && i < ROUNDS; i++) {
            once(work);
        }
        return median(IntStream.range(0, rounds).mapToDouble(i -> once(work)).toArray());
    }

    static double median(double[] times) {
        return DoubleStream.of(times)
                .sorted()
                .skip(times.length / 2)
                .findFirst()
                .orElseThrow();
    }

    static double once(Callable<?> work) {
        long begin = System.nanoTime();
        try {
            work.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return (System.nanoTime() - begin) / 1e6;
    }
}
