package simpul.core.web.api.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import simpul.core.model.agreement.EndReason;
import simpul.core.model.agreement.Ending;

/** How a document ended before its term. */
record EndingWire(EndReason reason, LocalDate on, @Nullable String note) {
    static @Nullable EndingWire of(@Nullable Ending ending) {
        return ending == null ? null : new EndingWire(ending.reason(), ending.on(), ending.note());
    }

    Ending ending() {
        return new Ending(reason, on, note == null ? "" : note);
    }
}
