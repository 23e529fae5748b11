package simpul.bench.swap;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * Swaps the module of a rig again and again under its load. For one thread.
 *
 * @param warm how long the load runs before the first swap; the second half of it counts as steady
 * @param tail for how long after a swap requests still count as having met it
 * @param pause from there to the next swap, half as much more or less: what looks into a folder once a second is not to
 *     be met at the same moment each time
 */
public record SwapRun(Duration warm, Duration tail, Duration pause, Consumer<String> progress) {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** Who asks without a pause is a load of his own. */
    private static final long LOOK = 5_000_000;

    private static final int TOLD = 25;

    /** @param swaps how many */
    public SwapFigures on(Rig rig, int swaps) {
        OpenLoad load = OpenLoad.of(rig.kinds());
        List<Swap> done = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(2018);
        int unseen = 0;
        pause(warm.dividedBy(2));
        rig.jvm().collect();
        long before = rig.jvm().metaspace();
        long steady = System.nanoTime() - load.begun();
        pause(warm.dividedBy(2));
        for (int i = 1; i <= swaps; i++) {
            Swap swap = swap(rig, Rig.VERSIONS.get(i % Rig.VERSIONS.size()));
            done.add(swap);
            unseen += swap.isSeen() ? 0 : 1;
            if (i % TOLD == 0 || i == swaps) {
                progress.accept(
                        rig.name() + ": " + i + " swaps, " + load.wrong() + " of " + load.answered() + " wrong");
            }
            pause(pause.dividedBy(2).plusNanos(random.nextLong(pause.toNanos() + 1)));
        }
        Tally tally = load.end();
        long loaders = rig.jvm().loaders(rig.marker());
        return new SwapFigures(
                rig.name(),
                rig.kinds().get(0).name(),
                done,
                unseen,
                tally,
                steady,
                loaders,
                before,
                rig.jvm().metaspace());
    }

    private Swap swap(Rig rig, String version) {
        long asked = System.nanoTime();
        rig.ask(version);
        boolean seen = false;
        while (!seen && System.nanoTime() - asked < PATIENCE.toNanos()) {
            LockSupport.parkNanos(LOOK);
            seen = rig.answers(version);
        }
        long at = System.nanoTime();
        rig.settle();
        pause(tail);
        return new Swap(asked, seen ? at : Swap.NEVER, System.nanoTime());
    }

    private static void pause(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        for (long left = time.toNanos(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
