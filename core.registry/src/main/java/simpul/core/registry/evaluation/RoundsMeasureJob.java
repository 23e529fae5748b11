package simpul.core.registry.evaluation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Scope;
import simpul.core.model.access.SystemTask;
import simpul.core.model.agreement.AgreementStore;
import simpul.core.model.audit.AuditNote;
import simpul.core.model.evaluation.LaterMeasurement;
import simpul.core.model.evaluation.Measurement;
import simpul.core.model.evaluation.Round;
import simpul.core.model.evaluation.RoundStore;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
import simpul.core.model.store.Store;
import simpul.core.model.task.Job;

/**
 * Attaches later figures to closed rounds: daily for a month where a figure was missing, on Mondays of the year after
 * for every one, because it may have changed since.
 */
@Component
public final class RoundsMeasureJob implements Job {
    private static final int AT_ONCE = 200;
    private static final int LOOKS_BACK_DAYS = 400;
    private static final int LATECOMERS_DAYS = 31;
    private static final Call BY_JOBS = Call.system(SystemTask.JOBS);

    private final Store store;
    private final Figures figures;

    @Activate
    public RoundsMeasureJob(@Reference Store store, @Reference Figures figures) {
        this.store = store;
        this.figures = figures;
    }

    @Override
    public String code() {
        return "rounds.measure";
    }

    @Override
    public void run(LocalDate day) {
        boolean onlyMissing = day.getDayOfWeek() != DayOfWeek.MONDAY;
        long since =
                day.minusDays(onlyMissing ? LATECOMERS_DAYS : LOOKS_BACK_DAYS).toEpochDay();
        Scope scope = BY_JOBS.scope();
        String beyond = "";
        List<Round> closed;
        do {
            String last = beyond;
            closed = store.read(scope, tx -> tx.port(RoundStore.class).closedSince(since, last, onlyMissing, AT_ONCE));
            for (Round round : closed) {
                look(scope, round, day);
                beyond = round.id();
            }
        } while (closed.size() == AT_ONCE);
    }

    private void look(Scope scope, Round round, LocalDate day) {
        List<String> sectors = store.read(
                scope,
                tx -> tx.port(AgreementStore.class)
                        .find(round.agreement())
                        .map(a -> a.sectors())
                        .orElse(List.of()));
        if (!sectors.isEmpty()) {
            attach(round, figures.measure(scope, Figures.matter(round, sectors)), day);
        }
    }

    private void attach(Round seen, List<Measurement> measured, LocalDate day) {
        if (Differences.between(seen, measured, day).isEmpty()) {
            return;
        }
        store.write(BY_JOBS, tx -> {
            RoundStore rounds = tx.port(RoundStore.class);
            Optional<Round> found = rounds.find(seen.id());
            Round round = found.orElse(seen);
            List<LaterMeasurement> later = new ArrayList<>(round.later());
            later.addAll(Differences.between(round, measured, day));
            rounds.save(RoundChange.of(round).later(later).next().done(), round.version());
            tx.audit(AuditNote.of("round.later_measurement", "round", round.id())
                    .in(round.region())
                    .with(
                            "figures",
                            Integer.toString(later.size() - round.later().size())));
            return Result.done(round.id());
        });
    }
}
