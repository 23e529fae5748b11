package simpul.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import simpul.core.model.sector.ScreenRequest;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Answers;
import simpul.core.model.sector.question.Indicator;
import simpul.core.model.sector.question.Measurement;
import simpul.core.model.sector.question.Partner;
import simpul.core.model.sector.question.Period;
import simpul.core.model.sector.question.Promise;
import simpul.core.model.sector.question.Target;
import simpul.core.model.sector.view.Ask;
import simpul.core.model.sector.view.View;

/** A request for a screen in a test. */
record ShownTo(
        String owner,
        Period period,
        LocalDate today,
        Answers answers,
        List<Promise> promises,
        List<Partner> partners,
        Map<String, String> choices,
        BiFunction<Indicator, String, Measurement> measuring,
        Function<Indicator, Optional<Target>> targets)
        implements ScreenRequest {

    @Override
    public Optional<String> region() {
        return Optional.of(owner);
    }

    @Override
    public Optional<String> chosen(Ask ask) {
        return Optional.ofNullable(choices.get(ask.code())).filter(ask::offers);
    }

    @Override
    public View node(Function<Answers, View> made, Aggregate... questions) {
        return made.apply(answers);
    }

    @Override
    public Measurement measured(Indicator indicator, String agreement) {
        return measuring.apply(indicator, agreement);
    }

    @Override
    public Optional<Target> target(Indicator indicator) {
        return targets.apply(indicator);
    }
}
