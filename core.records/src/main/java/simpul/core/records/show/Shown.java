package simpul.core.records.show;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import simpul.core.model.sector.ScreenRequest;
import simpul.core.model.sector.question.Answers;
import simpul.core.model.sector.question.Indicator;
import simpul.core.model.sector.question.Measurement;
import simpul.core.model.sector.question.Period;
import simpul.core.model.sector.question.Promise;

/** What a screen's function sees. Immutable. */
record Shown(
        @Nullable String owner,
        Period period,
        LocalDate today,
        Answers answers,
        List<Promise> promises,
        List<Indicator> measures,
        Map<String, Answers> byAgreement)
        implements ScreenRequest {

    @Override
    public Optional<String> region() {
        return Optional.ofNullable(owner);
    }

    @Override
    public Measurement measured(Indicator indicator, String agreement) {
        if (!measures.contains(indicator)) {
            throw new IllegalArgumentException("The screen did not declare the indicator " + indicator);
        }
        Answers known = byAgreement.get(agreement);
        if (known == null) {
            throw new IllegalArgumentException("No promise names the agreement " + agreement);
        }
        return indicator.function().orElseThrow().apply(known);
    }
}
