package simpul.core.registry.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.audit.AuditNote;
import simpul.core.model.evaluation.Activity;
import simpul.core.model.evaluation.ActivityStore;
import simpul.core.model.evaluation.AlarmState;
import simpul.core.model.evaluation.AlarmStore;
import simpul.core.model.evaluation.PaperAlarm;
import simpul.core.model.evaluation.Round;
import simpul.core.model.evaluation.RoundStatus;
import simpul.core.model.evaluation.RoundStore;
import simpul.core.model.id.Entropy;
import simpul.core.model.parameter.Parameters;
import simpul.core.model.store.Tx;
import simpul.core.model.text.Text;

/** Judges whether rounds are empty, and raises and ends "hanya di atas kertas". Works inside the caller's transaction. Thread-safe. */
@Component(service = PaperWatch.class)
public final class PaperWatch {
    private final Parameters parameters;
    private final Entropy entropy;

    @Activate
    public PaperWatch(@Reference Parameters parameters, @Reference Entropy entropy) {
        this.parameters = parameters;
        this.entropy = entropy;
    }

    /** Judges a round that is not closed again, keeps the finding, and looks at the party's last rounds. */
    void judge(Tx tx, Round round, Instant now, LocalDate today) {
        if (round.status() != RoundStatus.DITUTUP) {
            List<Activity> during =
                    tx.port(ActivityStore.class).during(round.agreement(), round.region(), round.period());
            Boolean empty = Emptiness.of(round, during, now);
            if (!Objects.equals(empty, round.empty())) {
                // The version stays: nobody's entry has changed, only what is found about it.
                Round judged = RoundChange.of(round).empty(empty).done();
                tx.port(RoundStore.class).save(judged, round.version());
                tx.audit(AuditNote.of("evaluation.judge", "round", round.id())
                        .in(round.region())
                        .with("empty", String.valueOf(empty)));
            }
        }
        look(tx, round, today);
    }

    /** Raises or ends the alarm of a round's party, by what its last rounds are. */
    void look(Tx tx, Round round, LocalDate today) {
        int inARow = parameters.integer(EvaluationParameters.EMPTY_IN_A_ROW, round.region(), today);
        List<Round> rounds = tx.port(RoundStore.class).ofParty(round.agreement(), round.region());
        List<Round> empty = Emptiness.onlyOnPaper(rounds, inARow);
        AlarmStore alarms = tx.port(AlarmStore.class);
        Optional<PaperAlarm> lasting = alarms.lasting(round.agreement(), round.region());
        if (empty.isEmpty()) {
            lasting.ifPresent(alarm -> end(tx, alarm, today));
        } else if (lasting.isEmpty()) {
            raise(tx, empty, today);
        } else if (lasting.get().periods().size() != emptyTail(rounds)) {
            PaperAlarm alarm = lasting.get();
            alarms.save(AlarmChange.periods(alarm, titles(rounds)), alarm.version());
        }
    }

    private void raise(Tx tx, List<Round> empty, LocalDate today) {
        Round last = empty.get(empty.size() - 1);
        int days = parameters.integer(EvaluationParameters.REPLY_DAYS, last.region(), today);
        PaperAlarm alarm = new PaperAlarm(
                entropy.id(),
                last.agreement(),
                last.kase(),
                last.title(),
                last.region(),
                last.agencies(),
                empty.stream().map(r -> r.period().title()).toList(),
                today,
                today.plusDays(days),
                AlarmState.MENUNGGU_TANGGAPAN,
                "",
                "",
                null,
                null,
                1);
        tx.port(AlarmStore.class).insert(alarm);
        tx.audit(AuditNote.of("evaluation.paper_only", "agreement", last.agreement())
                .in(last.region())
                .with("alarm", alarm.id()));
    }

    private static void end(Tx tx, PaperAlarm alarm, LocalDate today) {
        tx.port(AlarmStore.class).save(AlarmChange.ended(alarm, today), alarm.version());
        tx.audit(AuditNote.of("evaluation.paper_only.end", "agreement", alarm.agreement())
                .in(alarm.region())
                .with("alarm", alarm.id()));
    }

    private static long emptyTail(List<Round> rounds) {
        return titles(rounds).size();
    }

    private static List<Text> titles(List<Round> rounds) {
        LinkedList<Text> tail = new LinkedList<>();
        for (int i = rounds.size() - 1; i >= 0; i--) {
            Boolean empty = rounds.get(i).empty();
            if (Boolean.FALSE.equals(empty)) {
                break;
            }
            if (empty != null) {
                tail.addFirst(rounds.get(i).period().title());
            }
        }
        return tail;
    }
}
