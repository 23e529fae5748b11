package simpul.core.records.act;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import simpul.core.model.sector.ScreenAction;
import simpul.core.model.sector.Submission;
import simpul.core.model.sector.question.Answers;
import simpul.core.model.sector.record.Field;

/** What was sent, as the function of an action sees it. Immutable. */
public record Sent(ScreenAction action, Map<String, Object> values, String region, LocalDate today, Answers answers)
        implements Submission {
    public Sent {
        values = Map.copyOf(values);
    }

    @Override
    public <T> Optional<T> find(Field<T> field) {
        if (action.inputs().stream().noneMatch(f -> f.code().equals(field.code()))) {
            throw new IllegalArgumentException("The action " + action + " has no input " + field.code());
        }
        return Optional.ofNullable(values.get(field.code())).map(field.type()::cast);
    }
}
