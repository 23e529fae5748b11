package simpul.core.web.page.module;

import java.util.Locale;
import simpul.core.model.result.Diagnosis;
import simpul.core.web.ui.Messages;

/** One thing that needs attention: what happened, why, what to do. */
public record Trouble(String code, String subject, String what, String why, String remedy) {
    static Trouble of(Messages t, Diagnosis d) {
        return new Trouble(
                d.code().toUpperCase(Locale.ROOT),
                // A kept copy is named by its hash, which tells people nothing.
                d.subject().replaceFirst("^[0-9a-f]{64}\\.jar$", ""),
                t.of(d.what()),
                t.of(d.why()),
                t.of(d.remedy()));
    }
}
