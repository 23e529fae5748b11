package simpul.bench.swap;

import java.util.List;

/**
 * What came of the swaps of one rig. Immutable.
 *
 * @param kind of request whose times count
 * @param unseen swaps after which the other version never answered
 * @param warm nanoseconds at the beginning that do not count as steady
 * @param loaders of the module that are alive at the end, the live one included
 * @param before kilobytes of metaspace before the first swap
 * @param after kilobytes of metaspace after the last swap and full collections
 */
public record SwapFigures(
        String rig,
        String kind,
        List<Swap> swaps,
        int unseen,
        Tally tally,
        long warm,
        long loaders,
        long before,
        long after) {
    public SwapFigures {
        swaps = List.copyOf(swaps);
    }

    public long failed() {
        return tally.failed();
    }

    public Tally.Times steady() {
        return tally.steady(kind, swaps, warm);
    }

    public Tally.Times during() {
        return tally.during(kind, swaps);
    }

    /** Failed requests a swap. */
    Spread failedPerSwap() {
        return Spread.of(tally.failedPer(swaps));
    }

    /** Milliseconds from asking for the other version to its first answer. */
    Spread millis() {
        return Spread.of(swaps.stream().filter(Swap::isSeen).map(Swap::millis).toList());
    }

    /** Median, least and most. */
    record Spread(long median, long least, long most) {
        static Spread of(List<Long> values) {
            List<Long> sorted = values.stream().sorted().toList();
            return sorted.isEmpty()
                    ? new Spread(-1, -1, -1)
                    : new Spread(sorted.get(sorted.size() / 2), sorted.get(0), sorted.get(sorted.size() - 1));
        }

        @Override
        public String toString() {
            return median < 0 ? "-" : median + " (" + least + "-" + most + ")";
        }
    }
}
