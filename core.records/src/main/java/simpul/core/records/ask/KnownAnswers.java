package simpul.core.records.ask;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Answers;
import simpul.core.model.sector.question.Group;
import simpul.core.model.sector.record.SectorParameter;

/** Answers that have been found, by question, and the parameters of their region and day. Immutable. */
public record KnownAnswers(Map<Aggregate, List<Group>> known, ParameterReading parameters) implements Answers {
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

    @Override
    public BigDecimal parameter(SectorParameter parameter) {
        return parameters.value(parameter);
    }

    /** The same answers for a function of its own, whose reading of parameters is kept apart. */
    public KnownAnswers apart() {
        return new KnownAnswers(known, parameters.anew());
    }
}
