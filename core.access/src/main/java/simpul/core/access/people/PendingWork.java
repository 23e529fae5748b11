package simpul.core.access.people;

import java.util.Comparator;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import simpul.core.model.access.Caller;
import simpul.core.model.task.Waiting;
import simpul.core.model.task.WaitingSource;

/** Asks all rooms what waits for a post. Thread-safe. */
@Component(service = PendingWork.class)
public final class PendingWork {
    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<WaitingSource> sources = List.of();

    /** For the framework. */
    public PendingWork() {}

    /** With a fixed set of rooms. */
    public PendingWork(List<WaitingSource> sources) {
        this.sources = List.copyOf(sources);
    }

    List<Waiting> of(Caller caller) {
        return sources.stream()
                .flatMap(source -> source.waiting(caller).stream())
                .sorted(Comparator.comparing(Waiting::since))
                .toList();
    }
}
