package simpul.core.registry.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import simpul.core.model.evaluation.LaterMeasurement;
import simpul.core.model.evaluation.Measurement;
import simpul.core.model.evaluation.Round;
import simpul.core.model.text.Text;

/** What figures measured now say differently from a closed round and all that was noted beside it. Pure. */
final class Differences {
    private Differences() {}

    static List<LaterMeasurement> between(Round closed, List<Measurement> measured, LocalDate day) {
        return measured.stream()
                .filter(Measurement::measured)
                .flatMap(now -> difference(closed, now, day).stream())
                .toList();
    }

    private static Optional<LaterMeasurement> difference(Round closed, Measurement now, LocalDate day) {
        Measurement known = newest(closed, now);
        if (known != null && known.agreesWith(now)) {
            return Optional.empty();
        }
        Text note = known == null || known.value() == null
                ? Text.of("Saat ditutup belum terukur.", "Not measured when the round was closed.")
                : Text.of(
                        "Sebelumnya " + shown(known) + ", kini " + shown(now) + ".",
                        "Was " + shown(known) + ", is now " + shown(now) + ".");
        return Optional.of(new LaterMeasurement(now, day, note));
    }

    private static @Nullable Measurement newest(Round closed, Measurement now) {
        return Stream.concat(
                        closed.measurements().stream(), closed.later().stream().map(LaterMeasurement::measurement))
                .filter(m -> m.sameIndicator(now))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private static String shown(Measurement m) {
        return (m.value() == null ? "-" : m.value().toPlainString()) + " " + m.unit() + " (n=" + m.count() + ")";
    }
}
