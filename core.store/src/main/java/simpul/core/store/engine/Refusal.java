package simpul.core.store.engine;

import org.jspecify.annotations.Nullable;
import simpul.core.model.result.Diagnosis;
import simpul.core.model.text.Text;
import simpul.core.store.home.CannotOpen;

/** Says why a database cannot be opened. Stateless. */
final class Refusal {
    private Refusal() {}

    static CannotOpen of(String code, String place, Text what, String why, Text remedy, @Nullable Throwable cause) {
        return new CannotOpen(new Diagnosis(code, place, what, Text.same(why), remedy), cause);
    }

    static CannotOpen of(String code, String place, Text what, String why, Text remedy) {
        return of(code, place, what, why, remedy, null);
    }
}
