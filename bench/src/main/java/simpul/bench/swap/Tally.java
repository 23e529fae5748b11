package simpul.bench.swap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What became of the requests of a load. Immutable.
 *
 * @param begun when the load began, in nanoseconds of {@link System#nanoTime}
 */
public record Tally(long begun, List<Sample> samples) {
    private static final int TOLD = 20;

    /** Two figures of the same requests, in milliseconds. */
    public record Times(int count, double p50, double p99) {}

    public Tally {
        samples = List.copyOf(samples);
    }

    public long failed() {
        return samples.stream().filter(Sample::failed).count();
    }

    /** What was other than expected, with how often; the first {@value #TOLD} kinds of it. */
    public List<String> wrong() {
        Map<String, Long> counts = samples.stream()
                .filter(Sample::failed)
                .collect(Collectors.groupingBy(s -> s.kind() + ": " + s.wrong(), TreeMap::new, Collectors.counting()));
        List<String> told = new ArrayList<>();
        counts.forEach((what, count) -> told.add(count + " x " + what));
        return told.subList(0, Math.min(TOLD, told.size()));
    }

    /** How many of each kind were sent, and failed. */
    public Map<String, long[]> kinds() {
        Map<String, long[]> kinds = new TreeMap<>();
        for (Sample s : samples) {
            long[] counts = kinds.computeIfAbsent(s.kind(), k -> new long[2]);
            counts[0]++;
            counts[1] += s.failed() ? 1 : 0;
        }
        return kinds;
    }

    /** How many failed from each swap to the next. */
    public List<Long> failedPer(List<Swap> swaps) {
        List<Long> per = new ArrayList<>();
        for (int i = 0; i < swaps.size(); i++) {
            long from = swaps.get(i).asked();
            long to = i + 1 < swaps.size() ? swaps.get(i + 1).asked() : Long.MAX_VALUE;
            per.add(samples.stream()
                    .filter(Sample::failed)
                    .filter(s -> s.ended() >= from && s.ended() < to)
                    .count());
        }
        return per;
    }

    /** Requests of a kind that were under way together with one of these swaps. */
    public Times during(String kind, List<Swap> swaps) {
        return times(kind, s -> swaps.stream().anyMatch(swap -> swap.touches(s)));
    }

    /**
     * Requests of a kind that met no swap.
     *
     * @param warm nanoseconds at the beginning that do not count
     */
    public Times steady(String kind, List<Swap> swaps, long warm) {
        return times(kind, s -> s.due() - begun > warm && swaps.stream().noneMatch(swap -> swap.touches(s)));
    }

    private Times times(String kind, Predicate<Sample> counted) {
        long[] nanos = samples.stream()
                .filter(s -> s.kind().equals(kind))
                .filter(counted)
                .mapToLong(Sample::nanos)
                .sorted()
                .toArray();
        return new Times(nanos.length, millis(nanos, 0.5), millis(nanos, 0.99));
    }

    private static double millis(long[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.ceil(share * sorted.length) - 1] / 1e6;
    }
}
