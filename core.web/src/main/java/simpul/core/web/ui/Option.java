package simpul.core.web.ui;

import org.jspecify.annotations.Nullable;

/**
 * One thing to choose in a select, a list of boxes or a row of chips.
 *
 * @param tone colours a chip once it is chosen
 */
public record Option(String value, String label, @Nullable Icon icon, Tone tone) {

    public static Option of(String value, String label) {
        return new Option(value, label, null, Tone.BRAND);
    }

    public Option as(Tone tone, Icon icon) {
        return new Option(value, label, icon, tone);
    }
}
