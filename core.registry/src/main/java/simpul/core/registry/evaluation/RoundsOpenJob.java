package simpul.core.registry.evaluation;

import java.time.LocalDate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.task.Job;

/** Opens the rounds of periods that begin. */
@Component
public final class RoundsOpenJob implements Job {
    private final RoundOpening opening;

    @Activate
    public RoundsOpenJob(@Reference RoundOpening opening) {
        this.opening = opening;
    }

    @Override
    public String code() {
        return "rounds.open";
    }

    @Override
    public void run(LocalDate day) {
        opening.openDue(day);
    }
}
