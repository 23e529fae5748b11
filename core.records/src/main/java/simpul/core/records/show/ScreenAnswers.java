package simpul.core.records.show;

import java.math.BigDecimal;
import java.util.List;
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
 * @param awaited their answers are about to change
 */
record ScreenAnswers(Answers known, Set<Aggregate> failed, Set<Aggregate> awaited) implements Answers {
    static final Text WHY = Text.of(
            "Penyimpanan menolak pertanyaannya, misalnya karena jumlahnya terlalu besar.",
            "The store refused the question, for example because a sum is too large.");

    ScreenAnswers {
        failed = Set.copyOf(failed);
        awaited = Set.copyOf(awaited);
    }

    ScreenAnswers awaiting(Set<Aggregate> questions) {
        return new ScreenAnswers(known, failed, questions);
    }

    boolean areAwaited(Aggregate... questions) {
        return List.of(questions).stream().anyMatch(awaited::contains);
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
