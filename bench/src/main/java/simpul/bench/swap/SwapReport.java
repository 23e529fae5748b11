package simpul.bench.swap;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What came of the swaps, side by side.
 *
 * @param plain milliseconds of a {@code Bundle.update} of the module that is swapped in Simpul
 * @param lots that Simpul acknowledged meanwhile
 * @param lost what of those it did not keep, or twice
 */
public record SwapReport(List<SwapFigures> figures, List<Long> plain, int lots, List<String> lost) {
    private static final String SIMPUL = "Simpul";
    private static final double MOST_TIMES_UPDATE = 1.5;
    private static final double MOST_TIMES_STEADY = 1.2;

    public SwapReport {
        figures = List.copyOf(figures);
        plain = List.copyOf(plain);
        lost = List.copyOf(lost);
    }

    /** Whether all is as it must be in Simpul; how the others fare is only told. */
    public boolean isWell() {
        return lost.isEmpty()
                && figures.stream()
                        .filter(f -> f.rig().equals(SIMPUL))
                        .allMatch(f -> f.failed() == 0 && f.unseen() == 0);
    }

    /** What was answered otherwise than expected, and where. */
    public List<String> complaints() {
        List<String> all = new ArrayList<>(lost);
        figures.forEach(f -> f.tally().wrong().forEach(w -> all.add(f.rig() + ": " + w)));
        return all;
    }

    public String table() {
        StringBuilder table = new StringBuilder();
        row(table, "", SwapFigures::rig);
        row(table, "---", f -> "---");
        row(table, "swaps", f -> f.swaps().size() + (f.unseen() > 0 ? ", " + f.unseen() + " never answered" : ""));
        row(table, "requests", f -> String.valueOf(f.tally().samples().size()));
        row(table, "failed, all", f -> String.valueOf(f.failed()));
        row(
                table,
                "failed per swap, median (least-most)",
                f -> f.failedPerSwap().toString());
        row(
                table,
                "ms from request to first new answer, median (least-most)",
                f -> f.millis().toString());
        row(
                table,
                "that / a plain Bundle.update of the same module (aim " + MOST_TIMES_UPDATE + ")",
                this::timesUpdate);
        row(table, "a screen, steady: p50 / p99, ms", f -> times(f.steady()));
        row(table, "a screen, during swaps: p50 / p99, ms", f -> times(f.during()));
        row(table, "p99 during swaps / steady (aim " + MOST_TIMES_STEADY + ")", SwapReport::ratio);
        row(table, "class loaders of the module alive at the end", f -> String.valueOf(f.loaders()));
        row(table, "metaspace before / after, MB", f -> f.before() / 1024 + " / " + f.after() / 1024);
        return table.toString();
    }

    private void row(StringBuilder table, String heading, Function<SwapFigures, String> cell) {
        table.append("| ").append(heading).append(" |");
        figures.forEach(f -> table.append(' ').append(cell.apply(f)).append(" |"));
        table.append('\n');
    }

    private static String times(Tally.Times times) {
        return "%.1f / %.1f".formatted(times.p50(), times.p99());
    }

    /** How long the plain update takes of the module that is swapped in Simpul. */
    public String plainMillis() {
        return SwapFigures.Spread.of(plain).toString();
    }

    private String timesUpdate(SwapFigures f) {
        long update = f.rig().equals(SIMPUL)
                ? SwapFigures.Spread.of(plain).median()
                : figures.stream()
                        .filter(other -> other.rig().equals(FelixRig.UPDATE))
                        .findFirst()
                        .map(other -> other.millis().median())
                        .orElse(-1L);
        return update > 0 ? "%.1f".formatted((double) f.millis().median() / update) : "-";
    }

    private static String ratio(SwapFigures f) {
        return "%.2f".formatted(f.during().p99() / f.steady().p99());
    }
}
