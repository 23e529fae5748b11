package simpul.core.registry.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Action;
import simpul.core.model.access.Decisions;
import simpul.core.model.access.Scope;
import simpul.core.model.access.Subject;
import simpul.core.model.audit.AuditNote;
import simpul.core.model.calendar.WorkingDays;
import simpul.core.model.evaluation.AlarmState;
import simpul.core.model.evaluation.AlarmStore;
import simpul.core.model.evaluation.PaperAlarm;
import simpul.core.model.evaluation.PaperAlarms;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;
import simpul.core.model.store.Store;
import simpul.core.model.text.Text;

/** Paper-only alarms and the OPD's word on them. Thread-safe. */
@Component
public final class AlarmDesk implements PaperAlarms {
    private final Store store;
    private final Decisions decisions;
    private final WorkingDays workingDays;

    @Activate
    public AlarmDesk(@Reference Store store, @Reference Decisions decisions, @Reference WorkingDays workingDays) {
        this.store = store;
        this.decisions = decisions;
        this.workingDays = workingDays;
    }

    @Override
    public Page<PaperAlarm> list(Scope scope, Cursor cursor) {
        return store.read(scope, tx -> tx.port(AlarmStore.class).list(cursor));
    }

    @Override
    public List<PaperAlarm> ofAgreement(Scope scope, String agreement) {
        return store.read(scope, tx -> tx.port(AlarmStore.class).ofAgreement(agreement));
    }

    @Override
    public Optional<PaperAlarm> find(Scope scope, String id) {
        return store.read(scope, tx -> tx.port(AlarmStore.class).find(id));
    }

    @Override
    public Result<PaperAlarm> reply(Call call, String id, int version, String words) {
        return store.write(call, tx -> {
            Optional<PaperAlarm> found = tx.port(AlarmStore.class).find(id);
            if (found.isEmpty()) {
                return Result.refused(Problem.notFound());
            }
            PaperAlarm alarm = found.get();
            Optional<Problem> refusal = decisions.refusal(call.caller(), Action.ROUND_REPLY, subject(alarm));
            if (refusal.isPresent()) {
                return Result.refused(refusal.get());
            }
            if (alarm.state() == AlarmState.BERAKHIR) {
                return Result.refused(Problem.of(
                        ProblemKind.CONFLICT,
                        Text.of(
                                "Peringatan ini sudah berakhir; tidak perlu ditanggapi lagi.",
                                "This alarm has ended and needs no reply.")));
            }
            Optional<Finding> unsaid =
                    Words.said("reply", words, Text.of("Tulis tanggapan OPD.", "Write the agency's reply."));
            if (unsaid.isPresent()) {
                return Result.refused(Problem.invalid(List.of(unsaid.get())));
            }
            PaperAlarm replied = AlarmChange.replied(
                    alarm, words.strip(), call.caller().office().id(), workingDays.today(alarm.region()));
            if (!tx.port(AlarmStore.class).save(replied, version)) {
                return Result.refused(Problem.stale());
            }
            tx.audit(AuditNote.of("evaluation.paper_only.reply", "agreement", alarm.agreement())
                    .in(alarm.region())
                    .with("alarm", id));
            return Result.done(replied);
        });
    }

    static Subject subject(PaperAlarm alarm) {
        return new Subject(
                alarm.region(),
                Set.of(alarm.region()),
                Set.copyOf(alarm.agencies()),
                alarm.state().name(),
                null);
    }
}
