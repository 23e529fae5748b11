package simpul.core.registry.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.SystemTask;
import simpul.core.model.audit.AuditNote;
import simpul.core.model.evaluation.AlarmStore;
import simpul.core.model.evaluation.PaperAlarm;
import simpul.core.model.evaluation.Round;
import simpul.core.model.evaluation.RoundStore;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
import simpul.core.model.store.Store;
import simpul.core.model.task.Job;

/** Finds rounds that passed their day without evidence, raises alarms, and shows them to DPRD when the OPD had its time. */
@Component
public final class RoundsWatchJob implements Job {
    private static final int AT_ONCE = 200;
    private static final Call BY_JOBS = Call.system(SystemTask.JOBS);
    /** The last of the three zones to reach a day. */
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private final Store store;
    private final PaperWatch watch;

    @Activate
    public RoundsWatchJob(@Reference Store store, @Reference PaperWatch watch) {
        this.store = store;
        this.watch = watch;
    }

    @Override
    public String code() {
        return "rounds.watch";
    }

    @Override
    public void run(LocalDate day) {
        Instant now = day.atStartOfDay(WIB).toInstant();
        List<Round> unjudged;
        do {
            unjudged =
                    store.read(BY_JOBS.scope(), tx -> tx.port(RoundStore.class).unjudged(now, AT_ONCE));
            unjudged.forEach(round -> judge(round.id(), now, day));
        } while (unjudged.size() == AT_ONCE);
        List<PaperAlarm> over;
        do {
            over = store.read(BY_JOBS.scope(), tx -> tx.port(AlarmStore.class).replyOver(day.toEpochDay(), AT_ONCE));
            over.forEach(alarm -> show(alarm.id()));
        } while (over.size() == AT_ONCE);
    }

    private void judge(String id, Instant now, LocalDate day) {
        store.write(BY_JOBS, tx -> {
            Round round = tx.port(RoundStore.class).find(id).orElseThrow();
            tx.audit(AuditNote.of("evaluation.past_due", "round", id).in(round.region()));
            watch.judge(tx, round, now, day);
            return Result.done(id);
        });
    }

    private void show(String id) {
        store.write(BY_JOBS, tx -> {
            PaperAlarm alarm = tx.port(AlarmStore.class).find(id).orElseThrow();
            tx.port(AlarmStore.class).save(AlarmChange.opened(alarm), alarm.version());
            tx.audit(AuditNote.of("evaluation.paper_only.show", "agreement", alarm.agreement())
                    .in(alarm.region())
                    .with("alarm", id));
            return Result.done(id);
        });
    }
}
