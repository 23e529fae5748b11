package simpul.core.registry.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Action;
import simpul.core.model.access.Caller;
import simpul.core.model.access.Decisions;
import simpul.core.model.access.Reach;
import simpul.core.model.account.PostStore;
import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.AgreementStore;
import simpul.core.model.calendar.WorkingDays;
import simpul.core.model.evaluation.Activity;
import simpul.core.model.evaluation.ActivityStore;
import simpul.core.model.evaluation.AlarmStore;
import simpul.core.model.evaluation.PaperAlarm;
import simpul.core.model.evaluation.Round;
import simpul.core.model.evaluation.RoundFilter;
import simpul.core.model.evaluation.RoundStatus;
import simpul.core.model.evaluation.RoundStore;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Store;
import simpul.core.model.store.Tx;
import simpul.core.model.task.Waiting;
import simpul.core.model.task.WaitingSource;

/** What waits in evaluation, for whom {@link Decisions} lets do it. Thread-safe. */
@Component
public final class EvaluationWaiting implements WaitingSource {
    private static final int MOST = 100;
    private static final Cursor FIRST = new Cursor(MOST, null);

    private final Store store;
    private final Decisions decisions;
    private final WorkingDays workingDays;

    @Activate
    public EvaluationWaiting(
            @Reference Store store, @Reference Decisions decisions, @Reference WorkingDays workingDays) {
        this.store = store;
        this.decisions = decisions;
        this.workingDays = workingDays;
    }

    @Override
    public List<Waiting> waiting(Caller caller) {
        if (caller.region().isEmpty()) {
            return List.of();
        }
        return store.read(caller.scope(), tx -> {
            List<Waiting> all = new ArrayList<>();
            if (caller.scope().reach() == Reach.OWN) {
                alarms(tx, caller, all);
                toFill(tx, caller, all);
                toDecide(tx, caller, RoundStatus.DIKIRIM, Action.ROUND_ACCEPT, all);
                toDecide(tx, caller, RoundStatus.DITERIMA, Action.ROUND_CLOSE, all);
                toConfirm(tx, caller, all);
            } else {
                tx.port(AlarmStore.class).list(FIRST).items().stream()
                        .map(Waits::onlyOnPaper)
                        .forEach(all::add);
            }
            return all.stream().limit(MOST).toList();
        });
    }

    private void alarms(Tx tx, Caller caller, List<Waiting> all) {
        for (PaperAlarm alarm : tx.port(AlarmStore.class).list(FIRST).items()) {
            if (alarm.reply().isEmpty()
                    && decisions.may(caller, Action.ROUND_REPLY, AlarmDesk.subject(alarm))
                    && !othersFill(tx, caller, alarm.agencies())) {
                all.add(Waits.reply(alarm));
            }
        }
    }

    private void toFill(Tx tx, Caller caller, List<Waiting> all) {
        String region = caller.region().orElseThrow();
        LocalDate today = workingDays.today(region);
        RoundFilter open = RoundFilter.ALL
                .withAgency(true)
                .region(region)
                .agency(caller.agency().orElse(null));
        List<Waiting> rest = new ArrayList<>();
        for (Round round : tx.port(RoundStore.class).list(open, FIRST).items()) {
            if (!decisions.may(caller, Action.ROUND_FILL, round.subject())
                    || othersFill(tx, caller, round.agencies())) {
                continue;
            }
            if (round.status() == RoundStatus.DIKEMBALIKAN) {
                all.add(Waits.correct(round));
            } else if (today.isAfter(round.period().last())) {
                rest.add(Waits.fill(
                        round, caller.agency().isEmpty() && !round.agencies().isEmpty()));
            }
        }
        all.addAll(rest);
    }

    /** The sekretariat fills in only for agencies that nobody can sign in for. */
    private static boolean othersFill(Tx tx, Caller caller, List<String> agencies) {
        return caller.agency().isEmpty()
                && agencies.stream()
                        .anyMatch(agency ->
                                !tx.port(PostStore.class).ofAgency(agency).isEmpty());
    }

    private void toDecide(Tx tx, Caller caller, RoundStatus status, Action action, List<Waiting> all) {
        RoundFilter filter =
                RoundFilter.ALL.status(status).region(caller.region().orElseThrow());
        tx.port(RoundStore.class).list(filter, FIRST).items().stream()
                .filter(round -> decisions.may(caller, action, round.subject()))
                .map(Waits::decide)
                .forEach(all::add);
    }

    private void toConfirm(Tx tx, Caller caller, List<Waiting> all) {
        for (Activity activity :
                tx.port(ActivityStore.class).unanswered(caller.region().orElseThrow(), MOST)) {
            tx.port(AgreementStore.class)
                    .find(activity.agreement())
                    .filter(a -> mayConfirm(caller, a))
                    .ifPresent(a -> all.add(Waits.confirm(activity, a.title())));
        }
    }

    private boolean mayConfirm(Caller caller, Agreement agreement) {
        return decisions.may(caller, Action.ACTIVITY_EDIT, ActivityWriting.subject(agreement));
    }
}
