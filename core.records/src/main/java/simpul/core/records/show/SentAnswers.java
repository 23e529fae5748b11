package simpul.core.records.show;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import simpul.core.model.access.Caller;
import simpul.core.model.module.Lease;
import simpul.core.model.parameter.Parameters;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.sector.Screen;
import simpul.core.model.sector.question.Answers;
import simpul.core.model.sector.question.Period;
import simpul.core.model.store.Store;
import simpul.core.records.ask.ParameterLook;
import simpul.core.records.ask.SectorParameters;

/** The answers of a screen for who does something on it. Stateless. */
public final class SentAnswers {
    private SentAnswers() {}

    /** What the screen is answered for this reader and period. */
    public static Answers of(
            Store store,
            Parameters parameters,
            Caller caller,
            Lease lease,
            Screen screen,
            Period period,
            LocalDate today) {
        ParameterLook look = SectorParameters.of(parameters, lease.definition());
        Targeted targets = Targeted.by(parameters, lease.definition(), caller, period.to());
        return new ScreenAsking(store, caller, lease.definition().id(), screen, period, today, look, targets)
                .ask(Map.of())
                .answers();
    }

    /** Empty where the function needs an answer that is not there; that is not the sector's fault. */
    public static <T> Optional<T> unlessUnanswered(Supplier<T> function) {
        try {
            return Optional.of(function.get());
        } catch (ScreenAnswers.Unanswered e) {
            return Optional.empty();
        }
    }

    /** What the reader is told then. */
    public static Problem unanswered() {
        return Problem.of(ProblemKind.UNAVAILABLE, ScreenAnswers.WHY);
    }
}
