package simpul.core.model.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * <em>Dijanjikan dan terwujud</em>: a commitment beside the figure that measures it.
 *
 * @param figure null when no indicator measures it, or none has been measured: "belum ada data", which is never 0
 */
public record Promised(CommitmentState commitment, @Nullable Measurement figure) {

    /** Every commitment of a round with its figure. */
    public static List<Promised> of(Round round) {
        return round.commitments().stream()
                .map(c -> new Promised(c, figure(round, c.indicator())))
                .toList();
    }

    private static @Nullable Measurement figure(Round round, String indicator) {
        return round.measurements().stream()
                .filter(m -> !indicator.isEmpty() && indicator.equals(m.sector() + "/" + m.code()))
                .findFirst()
                .orElse(null);
    }
}
