package simpul.core.registry.evaluation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.SystemTask;
import simpul.core.model.account.PostStore;
import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.AgreementStore;
import simpul.core.model.agreement.Unit;
import simpul.core.model.audit.AuditNote;
import simpul.core.model.calendar.WorkingDays;
import simpul.core.model.evaluation.Cycle;
import simpul.core.model.evaluation.Period;
import simpul.core.model.evaluation.Round;
import simpul.core.model.evaluation.RoundStatus;
import simpul.core.model.evaluation.RoundStore;
import simpul.core.model.evaluation.Schedule;
import simpul.core.model.evaluation.ScheduleStore;
import simpul.core.model.evaluation.Scheduled;
import simpul.core.model.id.Entropy;
import simpul.core.model.parameter.Parameters;
import simpul.core.model.region.Region;
import simpul.core.model.region.Regions;
import simpul.core.model.result.Result;
import simpul.core.model.role.Role;
import simpul.core.model.store.Call;
import simpul.core.model.store.Store;
import simpul.core.model.store.Tx;
import simpul.core.model.text.Text;

/**
 * Opens evaluation rounds: one per PKS, period and party that is on Simpul. Thread-safe.
 *
 * <p>Whoever brings a PKS into force or ends it calls {@link #schedule} in that transaction; the daily job opens what
 * follows.
 */
@Component(service = RoundOpening.class)
public final class RoundOpening {
    private static final int AT_ONCE = 200;
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private final Store store;
    private final Parameters parameters;
    private final WorkingDays workingDays;
    private final Regions regions;
    private final Entropy entropy;

    @Activate
    public RoundOpening(
            @Reference Store store,
            @Reference Parameters parameters,
            @Reference WorkingDays workingDays,
            @Reference Regions regions,
            @Reference Entropy entropy) {
        this.store = store;
        this.parameters = parameters;
        this.workingDays = workingDays;
        this.regions = regions;
        this.entropy = entropy;
    }

    /**
     * Notes that a document is, or no longer is, to be evaluated, and opens what is to be open today, all inside the
     * transaction that brings it into force. Does nothing for one that is not in force or not carried out by itself.
     * Repeating it changes nothing, unless the agreement has got another cycle or another end.
     */
    public void schedule(Tx tx, Agreement agreement) {
        if (!agreement.document().executing()
                || agreement.signed() == null
                || !agreement.stage().inForce()
                || agreement.starts().isEmpty()) {
            return;
        }
        LocalDate today = workingDays.today(agreement.creator());
        Optional<Scheduled> known = tx.port(ScheduleStore.class).find(agreement.id());
        Schedule schedule = known.map(s -> until(s.schedule(), agreement)).orElseGet(() -> first(agreement, today));
        LocalDate from = known.map(Scheduled::next).orElseGet(() -> notOverdue(schedule, agreement, today));
        open(tx, agreement, schedule, from, today);
        agreement.ends().ifPresent(last -> tx.port(RoundStore.class).withdraw(agreement.id(), last));
        Cycle cycle = agreement.cycle();
        if (cycle != null && cycle != schedule.cycle()) {
            Schedule next = CycleChange.of(calendar(schedule, agreement, today), cycle, today);
            LocalDate opens =
                    calendar(next, agreement, today).nextOpening(today).orElse(null);
            tx.port(ScheduleStore.class).put(agreement.id(), agreement.regions(), new Scheduled(next, opens));
        }
    }

    /** A signature recorded late must not make rounds that are overdue at birth. */
    private LocalDate notOverdue(Schedule schedule, Agreement agreement, LocalDate today) {
        RoundCalendar calendar = calendar(schedule, agreement, today);
        int days = parameters.integer(EvaluationParameters.DUE_DAYS, agreement.creator(), today);
        return calendar.openBy(today).stream()
                .filter(p -> !RoundCalendar.due(p, days, workingDays).isBefore(today))
                .map(calendar::opening)
                .findFirst()
                .or(() -> calendar.nextOpening(today))
                .orElse(today);
    }

    /** Opens every round that is to be open by the given day. */
    public void openDue(LocalDate day) {
        List<String> agreements;
        do {
            agreements = store.read(
                    Call.system(SystemTask.JOBS).scope(),
                    tx -> tx.port(ScheduleStore.class).toOpen(day, AT_ONCE));
            agreements.forEach(id -> open(id, day));
        } while (agreements.size() == AT_ONCE);
    }

    private void open(String id, LocalDate day) {
        store.write(Call.system(SystemTask.JOBS), tx -> {
            ScheduleStore schedules = tx.port(ScheduleStore.class);
            Scheduled scheduled = schedules.find(id).orElseThrow();
            Optional<Agreement> agreement = tx.port(AgreementStore.class).find(id);
            if (agreement.isEmpty()) {
                schedules.put(id, Set.of(), new Scheduled(scheduled.schedule(), null));
                tx.audit(AuditNote.of("evaluation.unscheduled", "agreement", id));
                return Result.done(0);
            }
            Schedule schedule = until(scheduled.schedule(), agreement.get());
            LocalDate from = scheduled.next() == null ? day : scheduled.next();
            int opened = open(tx, agreement.get(), schedule, from, day);
            tx.audit(AuditNote.of("evaluation.open", "agreement", id)
                    .in(agreement.get().creator())
                    .with("rounds", Integer.toString(opened)));
            return Result.done(opened);
        });
    }

    /** Opens the periods that come up between two days, both inclusive, and notes when the next one does. */
    private int open(Tx tx, Agreement agreement, Schedule schedule, LocalDate from, LocalDate day) {
        RoundCalendar calendar = calendar(schedule, agreement, day);
        int opened = 0;
        for (Period period : calendar.openBy(day)) {
            if (calendar.opening(period).isBefore(from) && !lateJoinersFillIn(calendar, period, day)) {
                continue;
            }
            for (String region : agreement.regions()) {
                opened += joined(tx, region) && open(tx, agreement, period, region, day) ? 1 : 0;
            }
        }
        LocalDate after = from.isAfter(day) ? from.minusDays(1) : day;
        LocalDate next = calendar.nextOpening(after).orElse(null);
        tx.port(ScheduleStore.class).put(agreement.id(), agreement.regions(), new Scheduled(schedule, next));
        return opened;
    }

    /** A region that joins while a period runs takes part in it, as a PKS that starts then would. */
    private static boolean lateJoinersFillIn(RoundCalendar calendar, Period period, LocalDate day) {
        return ChronoUnit.DAYS.between(day, period.last()) >= calendar.leadDays();
    }

    /** Nobody could fill in a round of a region that is not on Simpul. */
    private static boolean joined(Tx tx, String region) {
        return !tx.port(PostStore.class).withRole(region, Role.SEKRETARIAT).isEmpty();
    }

    private boolean open(Tx tx, Agreement agreement, Period period, String region, LocalDate day) {
        int days = parameters.integer(EvaluationParameters.DUE_DAYS, region, day);
        LocalDate due = RoundCalendar.due(period, days, workingDays);
        ZoneId zone = regions.find(region).map(Region::zone).orElse(WIB);
        List<String> agencies = agreement.party(region).stream()
                .flatMap(p -> p.units().stream())
                .map(Unit::agency)
                .filter(Objects::nonNull)
                .toList();
        return tx.port(RoundStore.class)
                .insert(new Round(
                        entropy.id(),
                        agreement.id(),
                        agreement.caseId(),
                        Text.same(agreement.title()),
                        region,
                        agencies,
                        List.copyOf(agreement.regions()),
                        period,
                        due,
                        due.plusDays(1).atStartOfDay(zone).toInstant(),
                        RoundStatus.DRAF,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        "",
                        null,
                        null,
                        List.of(),
                        1));
    }

    /** Legacy data is evaluated from the day it was recorded, everything else from its start. */
    private Schedule first(Agreement agreement, LocalDate today) {
        LocalDate starts = agreement.starts().orElse(today);
        LocalDate from = agreement.origin().legacy() && starts.isBefore(today) ? today : starts;
        String region = agreement.creator();
        Cycle chosen = agreement.cycle();
        Cycle cycle = chosen != null
                ? chosen
                : Cycle.valueOf(parameters
                        .get(EvaluationParameters.CYCLE, region, today)
                        .value());
        String counted =
                parameters.get(EvaluationParameters.CALENDAR, region, today).value();
        return new Schedule(
                cycle,
                counted.equals(EvaluationParameters.SINCE_START),
                from,
                agreement.ends().orElse(null));
    }

    private static Schedule until(Schedule schedule, Agreement agreement) {
        return new Schedule(
                schedule.cycle(),
                schedule.sinceStart(),
                schedule.from(),
                agreement.ends().orElse(null),
                schedule.before());
    }

    private RoundCalendar calendar(Schedule schedule, Agreement agreement, LocalDate day) {
        return new RoundCalendar(
                schedule, parameters.integer(EvaluationParameters.LEAD_DAYS, agreement.creator(), day));
    }
}
