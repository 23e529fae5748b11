package simpul.testkit;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import simpul.core.model.sector.question.Indicator;
import simpul.core.model.sector.question.Target;
import simpul.core.model.sector.record.SectorParameter;

/** What indicators should reach in a test. Stateless. */
final class Aims {
    private Aims() {}

    /** @param value what a parameter is; a test sets it without a decree, so that basis and day stay the declared ones */
    static Optional<Target> of(Indicator indicator, Function<SectorParameter, BigDecimal> value) {
        return indicator
                .target()
                .map(number -> Target.of(number, indicator.isUp()))
                .or(() -> indicator
                        .targetParameter()
                        .map(p -> new Target(
                                value.apply(p),
                                indicator.isUp(),
                                p.code(),
                                p.basis().orElseThrow(),
                                p.since().orElseThrow(),
                                p.isConfirmed())));
    }
}
