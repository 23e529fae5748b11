package simpul.core.registry.evaluation;

import java.time.Clock;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Scope;
import simpul.core.model.calendar.WorkingDays;
import simpul.core.model.evaluation.EvaluationTotals;
import simpul.core.model.evaluation.RoundStore;
import simpul.core.model.evaluation.RoundTotals;
import simpul.core.model.store.Store;

/** The dashboard's counts. Thread-safe. */
@Component
public final class TotalsDesk implements EvaluationTotals {
    private final Store store;
    private final WorkingDays workingDays;
    private final Clock clock;

    @Activate
    public TotalsDesk(@Reference Store store, @Reference WorkingDays workingDays, @Reference Clock clock) {
        this.store = store;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    @Override
    public RoundTotals totals(Scope scope) {
        long today = workingDays.today(scope.region().orElse("")).toEpochDay();
        return store.read(scope, tx -> tx.port(RoundStore.class).totals(clock.instant(), today));
    }
}
