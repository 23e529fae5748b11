package simpul.core.model.sector.view;

import java.util.List;
import java.util.Set;
import simpul.core.model.text.Text;

/** What has to fit together in a drawing. Stateless. */
final class ChartRules {
    private static final Set<String> ONE_SERIES = Set.of("share", "gauge");
    private static final Set<String> FROM_NOUGHT = Set.of("share", "gauge", "stacked", "radar");

    private ChartRules() {}

    /** Checks series against their categories and finds the unit that all their values share. */
    static String unit(String kind, Text title, List<Text> categories, List<Chart.Series> series) {
        if (ONE_SERIES.contains(kind) && series.size() > 1) {
            throw new IllegalArgumentException("'" + title.id() + "' draws one series: " + kind);
        }
        String unit = "";
        for (Chart.Series each : series) {
            if (each.values().size() != categories.size()) {
                throw new IllegalArgumentException("'" + each.label().id() + "' has "
                        + each.values().size() + " values over " + categories.size() + " categories");
            }
            for (Cell cell : each.values()) {
                unit = common(title, unit, cell);
                if (FROM_NOUGHT.contains(kind)
                        && cell.number().filter(n -> n.signum() < 0).isPresent()) {
                    throw new IllegalArgumentException(kind + " cannot draw the negative value " + cell);
                }
            }
        }
        return unit;
    }

    /** Checks values that stand together and finds the unit that all of them share. */
    static String unit(Text title, List<Cell> values) {
        String unit = "";
        for (Cell cell : values) {
            unit = common(title, unit, cell);
        }
        return unit;
    }

    private static String common(Text title, String unit, Cell cell) {
        if (cell.words().isPresent()) {
            throw new IllegalArgumentException("'" + title.id() + "' cannot draw words: " + cell);
        }
        if (cell.isMissing() || cell.unit().isEmpty() || unit.equals(cell.unit())) {
            return unit;
        }
        if (!unit.isEmpty()) {
            throw new IllegalArgumentException("'" + title.id() + "' mixes " + unit + " and " + cell.unit());
        }
        return cell.unit();
    }
}
