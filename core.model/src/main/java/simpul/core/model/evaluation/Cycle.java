package simpul.core.model.evaluation;

import simpul.core.model.text.Text;

/** How often an agreement is evaluated; a parameter with {@code TRIWULANAN} as default. */
public enum Cycle {
    TRIWULANAN(3, "Triwulanan", "Quarterly"),
    SEMESTERAN(6, "Semesteran", "Twice a year"),
    TAHUNAN(12, "Tahunan", "Yearly");

    private final int months;
    private final Text label;

    Cycle(int months, String id, String en) {
        this.months = months;
        this.label = Text.of(id, en);
    }

    /** Length of a period in months. */
    public int months() {
        return months;
    }

    public Text label() {
        return label;
    }
}
