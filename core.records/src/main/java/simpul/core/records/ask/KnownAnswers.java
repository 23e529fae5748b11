package simpul.core.records.ask;

import java.util.List;
import java.util.Map;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Answers;
import simpul.core.model.sector.question.Group;

/** Answers that have been found, by question. Immutable. */
public record KnownAnswers(Map<Aggregate, List<Group>> known) implements Answers {
    public KnownAnswers {
        known = Map.copyOf(known);
    }

    @Override
    public List<Group> to(Aggregate question) {
        List<Group> groups = known.get(question);
        if (groups == null) {
            throw new IllegalArgumentException("Not asked beside this function: " + question);
        }
        return groups;
    }
}
