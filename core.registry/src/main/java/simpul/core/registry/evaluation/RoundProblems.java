package simpul.core.registry.evaluation;

import java.util.Locale;
import simpul.core.model.evaluation.Round;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.text.Text;

/** Refusals of steps that do not fit where a round stands. */
final class RoundProblems {
    private RoundProblems() {}

    static Problem outOfOrder(Round round, String id, String en) {
        return Problem.of(
                ProblemKind.CONFLICT,
                Text.of(
                        "Evaluasi ini " + round.status().label().id().toLowerCase(Locale.ROOT) + ". " + id,
                        "This evaluation is " + round.status().label().en().toLowerCase(Locale.ROOT) + ". " + en));
    }

    static Problem notWithAgency(Round round) {
        return outOfOrder(
                round,
                "Isiannya hanya dapat diubah selama draf atau dikembalikan; minta sekretariat mengembalikannya bila perlu.",
                "It can be changed only as a draft or when given back; ask the secretariat to give it back if needed.");
    }
}
