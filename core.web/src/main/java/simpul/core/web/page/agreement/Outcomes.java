package simpul.core.web.page.agreement;

import java.time.Clock;
import java.time.Instant;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.agreement.Entitlement;
import simpul.core.model.evaluation.Activities;
import simpul.core.model.evaluation.EvaluationTotals;
import simpul.core.model.evaluation.Evaluations;
import simpul.core.model.evaluation.PaperAlarms;

/** The services that tell what came of an agreement: rounds, activities, alarms, entitlement. Immutable and thread-safe. */
@Component(service = Outcomes.class)
public final class Outcomes {
    private final Evaluations rounds;
    private final EvaluationTotals totals;
    private final Activities activities;
    private final PaperAlarms alarms;
    private final Entitlement entitlement;
    private final Clock clock;

    @Activate
    public Outcomes(
            @Reference Evaluations rounds,
            @Reference EvaluationTotals totals,
            @Reference Activities activities,
            @Reference PaperAlarms alarms,
            @Reference Entitlement entitlement,
            @Reference Clock clock) {
        this.rounds = rounds;
        this.totals = totals;
        this.activities = activities;
        this.alarms = alarms;
        this.entitlement = entitlement;
        this.clock = clock;
    }

    Evaluations rounds() {
        return rounds;
    }

    EvaluationTotals totals() {
        return totals;
    }

    Activities activities() {
        return activities;
    }

    PaperAlarms alarms() {
        return alarms;
    }

    Entitlement entitlement() {
        return entitlement;
    }

    Instant now() {
        return clock.instant();
    }
}
