package simpul.core.store.engine;

import simpul.core.model.result.Finding;
import simpul.core.model.text.Text;

/** Names what an engine found broken in its own data. Stateless. */
final class Damage {
    private Damage() {}

    static Finding of(String place, String what) {
        return Finding.blocking(
                "DOCTOR_DATABASE", place, Text.of("Basis data rusak: " + what, "The database is damaged: " + what));
    }
}
