package simpul.core.records.show;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import simpul.core.model.access.Caller;
import simpul.core.model.parameter.Parameters;
import simpul.core.model.sector.Definition;
import simpul.core.model.sector.question.Indicator;
import simpul.core.model.sector.question.Target;
import simpul.core.records.ask.Targets;

/**
 * What the indicators of a sector should reach for one reader and day. Immutable.
 *
 * @param indicators codes of all indicators of the sector
 */
record Targeted(Set<String> indicators, Map<String, Target> known) {
    Targeted {
        indicators = Set.copyOf(indicators);
        known = Map.copyOf(known);
    }

    static Targeted by(Parameters parameters, Definition definition, Caller caller, LocalDate on) {
        return new Targeted(
                definition.indicators().stream().map(Indicator::code).collect(Collectors.toSet()),
                Targets.all(parameters, definition, caller.region().orElse(null), on));
    }

    /** Of an indicator that the sector declares; another one is its bug. */
    Optional<Target> of(Indicator indicator) {
        if (!indicators.contains(indicator.code())) {
            throw new IllegalArgumentException("The sector declares no indicator " + indicator);
        }
        return Optional.ofNullable(known.get(indicator.code()));
    }
}
