package simpul.bench.records;

import java.util.concurrent.Callable;
import java.util.stream.LongStream;

/** Takes times in milliseconds. Stateless. */
final class Timing {
    private static final int WARM = 3;
    private static final int ROUNDS = 9;

    private Timing() {}

    /** The median of several runs, after some that do not count. */
    static double median(Callable<?> work) {
        for (int i = 0; i < WARM; i++) {
            once(work);
        }
        return LongStream.range(0, ROUNDS)
                .mapToDouble(i -> once(work))
                .sorted()
                .skip(ROUNDS / 2)
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
