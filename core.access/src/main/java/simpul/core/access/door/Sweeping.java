package simpul.core.access.door;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.SystemTask;
import simpul.core.model.account.DelayStore;
import simpul.core.model.account.KeptFormStore;
import simpul.core.model.account.LinkStore;
import simpul.core.model.account.SessionStore;
import simpul.core.model.store.Store;
import simpul.core.model.task.Job;

/** Forgets each day what has ended: sessions (a day later, for kept forms), links, counters, forms. */
@Component
public final class Sweeping implements Job {
    private final Store store;

    @Activate
    public Sweeping(@Reference Store store) {
        this.store = store;
    }

    @Override
    public String code() {
        return "access.sweep";
    }

    @Override
    public void run(LocalDate day) {
        store.keep(SystemTask.JOBS, tx -> {
            Instant yesterday = tx.now().minus(Duration.ofDays(1));
            tx.port(SessionStore.class).clean(yesterday);
            tx.port(DelayStore.class).clean(yesterday);
            tx.port(LinkStore.class).clean(tx.now());
            tx.port(KeptFormStore.class).clean(tx.now());
            return true;
        });
    }
}
