package simpul.bench.records;

import java.util.List;

/**
 * What was measured on one database, times in milliseconds.
 *
 * @param rowsSmall a page of rows with a thousand lots
 * @param rows the same with all of them
 * @param sums a screen of sums over a quarter
 * @param plainSums the same question in SQL over a plain typed table
 * @param mixedSums the screen of sums before older records were filled in again
 * @param indicator an indicator over a quarter for a thousand agreements, in so many statements
 * @param single writing one lot in a transaction of its own
 * @param batch writing lots by import
 * @param filled records a second that were filled in again
 * @param wrong what was wrong; empty when all is well
 */
record Measured(
        String engine,
        int lots,
        double rowsSmall,
        double rows,
        double sums,
        double plainSums,
        double mixedSums,
        double indicator,
        long statements,
        Writers.Compared single,
        Writers.Compared batch,
        double filled,
        List<Races.Outcome> races,
        List<String> wrong) {
    private static final double MILLIS_MORE = 15;

    boolean isWell() {
        return wrong.isEmpty() && races.stream().allMatch(Races.Outcome::isWell);
    }

    /** One line for each figure. */
    static String table(List<Measured> all) {
        StringBuilder text = new StringBuilder("| |");
        all.forEach(m -> text.append(' ').append(m.engine).append(" |"));
        text.append("\n|---|").append("---|".repeat(all.size())).append('\n');
        line(
                text,
                all,
                "a page of rows with 1,000 lots / with all, ms; ratio (aim 1.5)",
                m -> ratio(m.rows, m.rowsSmall));
        line(
                text,
                all,
                "a screen of sums / plain SQL, ms; over 1.3 x plain + 15 ms (aim 1)",
                m -> "%.1f / %.1f; %.2f".formatted(m.sums, m.plainSums, m.sums / (1.3 * m.plainSums + MILLIS_MORE)));
        line(
                text,
                all,
                "the same screen while 30 % of the lots are of the schema before, ms",
                m -> "%.1f".formatted(m.mixedSums));
        line(
                text,
                all,
                "an indicator over a quarter for 1,000 agreements, ms; statements",
                m -> "%.1f; %d".formatted(m.indicator, m.statements));
        line(
                text,
                all,
                "raw insert / writing one lot, ms; ratio (aim 0.5)",
                m -> "%.2f / %.2f; %.2f".formatted(m.single.raw(), m.single.platform(), m.single.ratio()));
        line(
                text,
                all,
                "raw insert / import of a lot in transactions of 500, ms; ratio (aim 0.5)",
                m -> "%.3f / %.3f; %.2f".formatted(m.batch.raw(), m.batch.platform(), m.batch.ratio()));
        line(text, all, "import, rows a second", m -> "%.0f".formatted(1000 / m.batch.platform()));
        line(text, all, "older lots filled in again, records a second", m -> "%.0f".formatted(m.filled));
        for (int i = 0; i < all.get(0).races.size(); i++) {
            int at = i;
            line(
                    text,
                    all,
                    "two at once for " + all.get(0).races.get(i).kind()
                            + ": exactly one won, the loser learned nothing",
                    m -> "%d of %d, %d"
                            .formatted(
                                    m.races.get(at).won(),
                                    m.races.get(at).races(),
                                    m.races.get(at).races() - m.races.get(at).telling()));
        }
        line(text, all, "sums wrong before, during or after the filling", m -> String.valueOf(m.wrong.size()));
        return text.toString();
    }

    private static String ratio(double now, double before) {
        return "%.1f / %.1f; %.2f".formatted(before, now, now / before);
    }

    private static void line(
            StringBuilder text, List<Measured> all, String what, java.util.function.Function<Measured, String> figure) {
        text.append("| ").append(what).append(" |");
        all.forEach(m -> text.append(' ').append(figure.apply(m)).append(" |"));
        text.append('\n');
    }
}
