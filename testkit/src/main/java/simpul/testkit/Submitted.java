package simpul.testkit;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import simpul.core.model.sector.Submission;
import simpul.core.model.sector.question.Answers;
import simpul.core.model.sector.question.Period;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.RecordFacts;

/** What a test sends with an action. Immutable. */
record Submitted(
        Map<String, Object> values,
        Acting.@Nullable Named about,
        String region,
        Period period,
        LocalDate today,
        Answers answers)
        implements Submission {
    @Override
    public <T> Optional<T> find(Field<T> field) {
        return Optional.ofNullable(values.get(field.code())).map(field.type()::cast);
    }

    @Override
    public RecordFacts record() {
        GivenRecord given = named().record();
        return new About(given.type(), given.values(), given.owner(), today, answers);
    }

    @Override
    public String id() {
        return named().id();
    }

    @Override
    public Optional<String> state() {
        return Optional.ofNullable(named().record().state());
    }

    private Acting.Named named() {
        if (about == null) {
            throw new AssertionError("The action does not say on(..)");
        }
        return about;
    }
}
