package simpul.core.records.show;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Answers;
import simpul.core.model.sector.question.Group;
import simpul.core.model.sector.record.SectorParameter;
import simpul.core.model.text.Text;

/**
 * The answers to a screen's questions, and those questions that could not be answered. Immutable.
 *
 * @param failed the store refused them, e.g. a sum beyond what it can hold
 * @param awaited their answers are about to change; how many records could not be computed again, 0 while it goes on
 */
record ScreenAnswers(Answers known, Set<Aggregate> failed, Map<Aggregate, Integer> awaited) implements Answers {
    static final Text WHY = Text.of(
            "Penyimpanan menolak pertanyaannya, misalnya karena jumlahnya terlalu besar.",
            "The store refused the question, for example because a sum is too large.");

    ScreenAnswers {
        failed = Set.copyOf(failed);
        awaited = Map.copyOf(awaited);
    }

    ScreenAnswers awaiting(Map<Aggregate, Integer> questions) {
        return new ScreenAnswers(known, failed, questions);
    }

    boolean areAwaited(Aggregate... questions) {
        return List.of(questions).stream().anyMatch(awaited::containsKey);
    }

    /** How many records were looked at in vain. */
    int left(Aggregate... questions) {
        return List.of(questions).stream()
                .mapToInt(q -> awaited.getOrDefault(q, 0))
                .max()
                .orElse(0);
    }

    boolean areThere(Aggregate... questions) {
        return List.of(questions).stream().noneMatch(failed::contains);
    }

    @Override
    public List<Group> to(Aggregate question) {
        if (failed.contains(question)) {
            throw new Unanswered();
        }
        return known.to(question);
    }

    @Override
    public BigDecimal parameter(SectorParameter parameter) {
        return known.parameter(parameter);
    }

    /** A screen looked at an answer that is not there; the platform's fault and not the sector's. */
    static final class Unanswered extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
