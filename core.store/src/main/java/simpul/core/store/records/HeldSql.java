package simpul.core.store.records;

import java.util.List;
import simpul.core.model.record.AskPlan;

/** Turns what figures of a group must be into conditions over the figures {@code k0}, {@code k1}, .... */
final class HeldSql {
    private HeldSql() {}

    /** Closes the statement around the groups that was opened before it. */
    static void add(Statement sql, List<AskPlan.Held> held) {
        String word = ") g where ";
        for (AskPlan.Held one : held) {
            condition(sql.add(word), one);
            word = " and ";
        }
    }

    /** Multiplied out, so that nothing is rounded. */
    private static void condition(Statement sql, AskPlan.Held held) {
        String figure = "k" + held.at();
        String next = "k" + (held.at() + 1);
        String than = switch (held.kind()) {
            case "at_least" -> " >= ";
            case "above" -> " > ";
            case "at_most" -> " <= ";
            case "below" -> " < ";
            default -> throw new IllegalArgumentException("No such comparison: " + held.kind());
        };
        switch (held.measure()) {
            case "plain" -> sql.add(figure + than).value(held.limit());
            // Without values the sum is nothing, and nothing compares with it.
            case "avg" -> sql.add(figure + than).value(held.limit()).add(" * " + next);
            case "percentile" -> {
                String on = "((" + held.percent() + " * (k" + (held.at() + 2) + " - 1)) % 100)";
                sql.add(figure + " * (100 - " + on + ") + coalesce(" + next + ", " + figure + ") * " + on + than)
                        .value(held.limit())
                        .add(" * 100");
            }
            default -> throw new IllegalArgumentException("No such measure: " + held.measure());
        }
    }
}
