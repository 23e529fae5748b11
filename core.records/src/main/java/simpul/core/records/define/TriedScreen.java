package simpul.core.records.define;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import simpul.core.model.sector.Definition;
import simpul.core.model.sector.Screen;
import simpul.core.model.sector.ScreenRequest;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Answers;
import simpul.core.model.sector.question.Coverage;
import simpul.core.model.sector.question.Indicator;
import simpul.core.model.sector.question.Measurement;
import simpul.core.model.sector.question.Partner;
import simpul.core.model.sector.question.Period;
import simpul.core.model.sector.question.Promise;
import simpul.core.model.sector.question.Target;
import simpul.core.model.sector.record.SectorParameter;
import simpul.core.model.sector.view.Ask;
import simpul.core.model.sector.view.View;
import simpul.core.model.text.Text;
import simpul.core.records.ask.CoveredAnswers;

/** What a screen sees while its definition is judged. Immutable. */
record TriedScreen(@Nullable String owner, TriedAnswers answers, List<Promise> promises) implements ScreenRequest {
    /** A day like any other: the definition must not depend on when it is judged. */
    static final LocalDate DAY = LocalDate.of(2026, 2, 16);

    private static final String AGREEMENT = "contoh";

    static TriedScreen overNothing(Definition definition, Screen screen) {
        return new TriedScreen(null, new TriedAnswers(definition, screen.asks(), false), List.of());
    }

    static TriedScreen overSomething(Definition definition, Screen screen) {
        List<Promise> promises =
                screen.measures().stream().map(i -> promise(i.code())).toList();
        return new TriedScreen("81", new TriedAnswers(definition, screen.asks(), true), promises);
    }

    private static Promise promise(String indicator) {
        Text words = Text.of("Contoh", "Example");
        return new Promise(AGREEMENT, words, AGREEMENT, words, indicator, null, "", null, words);
    }

    @Override
    public Optional<String> region() {
        return Optional.ofNullable(owner);
    }

    @Override
    public List<Partner> partners() {
        Text words = Text.of("Contoh", "Example");
        boolean asked = answers.asked().stream().anyMatch(q -> CoveredAnswers.isAbout(q, Coverage.PARTNERS));
        return owner != null && asked ? List.of(new Partner(AGREEMENT, words, "35", words)) : List.of();
    }

    @Override
    public Period period() {
        return Period.quarterOf(DAY);
    }

    @Override
    public LocalDate today() {
        return DAY;
    }

    @Override
    public Optional<String> chosen(Ask ask) {
        if (owner == null) {
            return Optional.empty();
        }
        return ask.records()
                .map(query -> MadeUp.record(query.type()))
                .or(() -> ask.options().stream().map(Ask.Option::value).findFirst());
    }

    @Override
    public View node(Function<Answers, View> made, Aggregate... questions) {
        return made.apply(answers);
    }

    @Override
    public Measurement measured(Indicator indicator, String agreement) {
        Answers known = new TriedAnswers(answers.definition(), indicator.asks(), answers.some());
        return indicator.function().orElseThrow().apply(known);
    }

    /** Whether its parameter is declared is checked beside. */
    @Override
    public Optional<Target> target(Indicator indicator) {
        Indicator known = answers.definition().indicator(indicator.code()).orElseThrow();
        return known.target()
                .or(() -> known.targetParameter().map(SectorParameter::value))
                .map(value -> Target.of(value, known.isUp()));
    }
}
