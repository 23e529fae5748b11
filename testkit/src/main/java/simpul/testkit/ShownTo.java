package simpul.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import simpul.core.model.sector.ScreenRequest;
import simpul.core.model.sector.question.Answers;
import simpul.core.model.sector.question.Indicator;
import simpul.core.model.sector.question.Measurement;
import simpul.core.model.sector.question.Period;
import simpul.core.model.sector.question.Promise;

/** A request for a screen in a test. */
record ShownTo(
        String owner,
        Period period,
        LocalDate today,
        Answers answers,
        List<Promise> promises,
        BiFunction<Indicator, String, Measurement> measuring)
        implements ScreenRequest {

    @Override
    public Optional<String> region() {
        return Optional.of(owner);
    }

    @Override
    public Measurement measured(Indicator indicator, String agreement) {
        return measuring.apply(indicator, agreement);
    }
}
