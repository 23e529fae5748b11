package simpul.core.web.ui;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * One figure of the strip at the top of a page.
 *
 * @param value as shown, e.g. {@code 47} or {@code 72%}
 * @param change what moved, e.g. {@code +3}, shown in the tone; may be empty
 * @param note the words behind the change
 * @param href where the figure leads, or empty
 * @param trend a small line drawing, e.g. {@code Sparkline.of(..)}; may be absent
 */
public record Kpi(
        String label,
        String value,
        String change,
        Tone tone,
        String note,
        String href,
        @Nullable Content trend) {

    public static Kpi of(String label, String value, String note) {
        return new Kpi(label, value, "", Tone.NEUTRAL, note, "", null);
    }

    public Kpi changed(Tone tone, String change) {
        return new Kpi(label, value, change, tone, note, href, trend);
    }

    public Kpi leadingTo(String href) {
        return new Kpi(label, value, change, tone, note, href, trend);
    }

    public Kpi trend(Content trend) {
        return new Kpi(label, value, change, tone, note, href, trend);
    }
}
