package simpul.core.records.ask;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import simpul.core.model.parameter.Parameter;
import simpul.core.model.parameter.Parameters;
import simpul.core.model.sector.Definition;
import simpul.core.model.sector.question.Indicator;
import simpul.core.model.sector.question.Target;
import simpul.core.model.sector.record.SectorParameter;

/** What the indicators of a sector should reach: a number of their own, or what offices have set. Stateless. */
public final class Targets {
    private Targets() {}

    /** For a region on a day; empty without a target. */
    public static Optional<Target> of(
            Parameters parameters, Definition definition, Indicator indicator, @Nullable String region, LocalDate on) {
        Optional<Target> said = indicator.target().map(value -> Target.of(value, indicator.isUp()));
        return said.or(
                () -> indicator.targetParameter().map(p -> set(parameters, definition, indicator, p, region, on)));
    }

    private static Target set(
            Parameters parameters,
            Definition definition,
            Indicator indicator,
            SectorParameter wanted,
            @Nullable String region,
            LocalDate on) {
        Parameter now = SectorParameters.holding(parameters, definition, wanted, region, on);
        return new Target(
                new BigDecimal(now.value()),
                indicator.isUp(),
                wanted.code(),
                now.basis(),
                now.since(),
                now.confirmed());
    }

    /** Of all indicators, by code. */
    public static Map<String, Target> all(
            Parameters parameters, Definition definition, @Nullable String region, LocalDate on) {
        Map<String, Target> all = new TreeMap<>();
        definition
                .indicators()
                .forEach(i -> of(parameters, definition, i, region, on).ifPresent(t -> all.put(i.code(), t)));
        return all;
    }
}
