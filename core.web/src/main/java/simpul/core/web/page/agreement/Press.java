package simpul.core.web.page.agreement;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import simpul.core.web.page.Form;
import simpul.core.web.ui.Icon;

/**
 * A form that is only a button.
 *
 * @param action where it is sent to
 * @param form its key
 * @param hidden its fields
 * @param style {@code primary}, {@code quiet}, {@code danger} or empty
 * @param confirm what to confirm first; empty when nothing is
 */
public record Press(
        String action,
        Form form,
        Map<String, String> hidden,
        @Nullable Icon icon,
        String label,
        String style,
        String confirm) {
    public Press {
        // The same page is the same bytes in every process.
        hidden = Collections.unmodifiableMap(new TreeMap<>(hidden));
    }

    static Press of(String action, Form form, int version, Icon icon, String label) {
        return new Press(action, form, Map.of("version", Integer.toString(version)), icon, label, "", "");
    }

    Press styled(String look) {
        return new Press(action, form, hidden, icon, label, look, confirm);
    }

    Press confirming(String words) {
        return new Press(action, form, hidden, icon, label, style, words);
    }

    Press with(String name, String value) {
        Map<String, String> more = new java.util.HashMap<>(hidden);
        more.put(name, value);
        return new Press(action, form, more, icon, label, style, confirm);
    }
}
