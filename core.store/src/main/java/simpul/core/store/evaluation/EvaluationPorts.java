package simpul.core.store.evaluation;

import java.util.List;
import simpul.core.model.evaluation.ActivityStore;
import simpul.core.model.evaluation.AlarmStore;
import simpul.core.model.evaluation.RoundStore;
import simpul.core.model.evaluation.ScheduleStore;
import simpul.core.store.tx.PortFactory;

/** The ports of this package. */
public final class EvaluationPorts {
    public static final List<PortFactory<?>> ALL = List.of(
            PortFactory.of(RoundStore.class, RoundTable::new),
            PortFactory.of(ActivityStore.class, ActivityTable::new),
            PortFactory.of(AlarmStore.class, AlarmTable::new),
            PortFactory.of(ScheduleStore.class, ScheduleTable::new));

    private EvaluationPorts() {}
}
