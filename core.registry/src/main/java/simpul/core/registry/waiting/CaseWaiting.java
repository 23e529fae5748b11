package simpul.core.registry.waiting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Caller;
import simpul.core.model.agreement.CaseFilter;
import simpul.core.model.agreement.CaseStore;
import simpul.core.model.agreement.CaseView;
import simpul.core.model.agreement.Condition;
import simpul.core.model.role.Role;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Tx;
import simpul.core.model.task.Waiting;
import simpul.core.model.task.WaitingSource;
import simpul.core.registry.desk.Desk;

/** What waits in cases and documents for the sekretariat and the agencies. Thread-safe. */
@Component
public final class CaseWaiting implements WaitingSource {
    private static final int MOST = 100;
    private final Desk desk;

    @Activate
    public CaseWaiting(@Reference Desk desk) {
        this.desk = desk;
    }

    @Override
    public List<Waiting> waiting(Caller caller) {
        boolean sekretariat = caller.role().equals(Role.SEKRETARIAT);
        boolean office = caller.role().equals(Role.OPD) || caller.role().equals(Role.KEPALA_OPD);
        if (caller.region().isEmpty() || !sekretariat && !office) {
            return List.of();
        }
        return desk.store().read(caller.scope(), tx -> {
            List<Waiting> all = new ArrayList<>();
            if (sekretariat) {
                all.addAll(Entries.toAnswer(tx, caller));
                cases(tx, caller).forEach(view -> all.addAll(CaseTasks.of(desk, tx, caller, view)));
            }
            all.addAll(DocumentTasks.of(desk, tx, caller));
            all.sort(Comparator.comparing(Waiting::since).thenComparing(Waiting::link));
            return List.copyOf(all.subList(0, Math.min(MOST, all.size())));
        });
    }

    private List<CaseView> cases(Tx tx, Caller caller) {
        LocalDate today = desk.today(caller.scope());
        int stalled = desk.stalledDays(caller.scope(), today);
        CaseFilter all = CaseFilter.all(today, stalled);
        List<CaseView> open = new ArrayList<>();
        for (Condition condition : List.of(Condition.TIDAK_BERGERAK, Condition.MENUNGGU)) {
            CaseFilter filter = new CaseFilter("", all.kind(), null, null, null, null, condition, today, stalled);
            open.addAll(tx.port(CaseStore.class)
                    .list(filter, new Cursor(MOST, null))
                    .items());
        }
        return open;
    }
}
