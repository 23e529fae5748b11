package simpul.core.records.act;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import simpul.core.model.record.RecordView;
import simpul.core.model.sector.ScreenAction;
import simpul.core.model.sector.Submission;
import simpul.core.model.sector.question.Answers;
import simpul.core.model.sector.question.Period;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.RecordFacts;
import simpul.core.records.ask.ParameterLook;

/** What was sent, as the function of an action sees it. Immutable. */
record Sent(
        ScreenAction action,
        Map<String, Object> values,
        @Nullable RecordView about,
        String region,
        Period period,
        LocalDate today,
        Answers answers,
        ParameterLook parameters)
        implements Submission {
    Sent {
        values = Map.copyOf(values);
    }

    @Override
    public <T> Optional<T> find(Field<T> field) {
        if (action.inputs().stream().noneMatch(f -> f.code().equals(field.code()))) {
            throw new IllegalStateException("The action " + action + " has no input " + field.code());
        }
        return Optional.ofNullable(values.get(field.code())).map(field.type()::cast);
    }

    @Override
    public RecordFacts record() {
        return SeenRecord.of(action.on().orElseThrow(), seen(), region, today, parameters);
    }

    @Override
    public String id() {
        return seen().id();
    }

    @Override
    public Optional<String> state() {
        return Optional.ofNullable(seen().standing()).map(standing -> standing.state());
    }

    private RecordView seen() {
        if (about == null) {
            throw new IllegalStateException("The action " + action + " does not say on(..)");
        }
        return about;
    }
}
