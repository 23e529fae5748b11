package simpul.core.registry.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Subject;
import simpul.core.model.access.SystemTask;
import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.Commitment;
import simpul.core.model.agreement.Unit;
import simpul.core.model.audit.AuditNote;
import simpul.core.model.calendar.WorkingDays;
import simpul.core.model.evaluation.Activity;
import simpul.core.model.evaluation.ActivityDraft;
import simpul.core.model.evaluation.ActivityStore;
import simpul.core.model.evaluation.Confirmation;
import simpul.core.model.evaluation.Evidence;
import simpul.core.model.evaluation.EvidenceKind;
import simpul.core.model.evaluation.Round;
import simpul.core.model.evaluation.RoundStore;
import simpul.core.model.evaluation.SectorRecord;
import simpul.core.model.file.StoredFile;
import simpul.core.model.file.StoredFiles;
import simpul.core.model.id.Entropy;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
import simpul.core.model.store.Store;
import simpul.core.model.store.Tx;
import simpul.core.model.text.Text;

/** Writes activities that stand outside a round's form; who may is decided before. Thread-safe. */
@Component(service = ActivityWriting.class)
public final class ActivityWriting {
    private final Store store;
    private final WorkingDays workingDays;
    private final PaperWatch watch;
    private final Entropy entropy;

    @Activate
    public ActivityWriting(
            @Reference Store store,
            @Reference WorkingDays workingDays,
            @Reference PaperWatch watch,
            @Reference Entropy entropy) {
        this.store = store;
        this.workingDays = workingDays;
        this.watch = watch;
        this.entropy = entropy;
    }

    /** What a decision about an agreement's activities depends on. */
    static Subject subject(Agreement agreement) {
        Set<String> agencies = agreement.parties().stream()
                .flatMap(p -> p.units().stream())
                .map(Unit::agency)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        return new Subject(
                agreement.creator(),
                agreement.regions(),
                agencies,
                agreement.stage().name(),
                null);
    }

    Result<Activity> add(Call call, Agreement agreement, ActivityDraft draft, List<SectorRecord> offered) {
        String region = call.scope().region().orElseThrow();
        return store.write(
                call,
                tx -> checked(tx, agreement, region, draft, offered).then(fine -> {
                    Activity activity = ActivityMaking.fresh(
                            entropy.id(),
                            agreement.id(),
                            region,
                            call.caller(),
                            workingDays.today(region),
                            draft,
                            offered);
                    tx.port(ActivityStore.class).insert(activity);
                    return written(tx, activity, "activity.add");
                }));
    }

    Result<Activity> change(
            Call call, Agreement agreement, String id, int version, ActivityDraft draft, List<SectorRecord> offered) {
        return store.write(call, tx -> {
            Optional<Activity> found = tx.port(ActivityStore.class).find(id);
            if (found.isEmpty()
                    || !found.get().region().equals(call.scope().region().orElse(""))) {
                return Result.refused(Problem.notFound());
            }
            Activity known = found.get();
            Optional<Problem> settled = settled(tx, known.agreement(), known.region(), known.date());
            if (settled.isPresent()) {
                return Result.refused(settled.get());
            }
            return checked(tx, agreement, known.region(), draft, offered).then(fine -> {
                Activity next = ActivityMaking.changed(known, draft, offered);
                return tx.port(ActivityStore.class).save(next, version)
                        ? written(tx, next, "activity.change")
                        : Result.refused(Problem.stale());
            });
        });
    }

    Result<Activity> attach(Call call, String id, Evidence file) {
        return store.write(call, tx -> {
            Optional<Activity> found = tx.port(ActivityStore.class).find(id).filter(a -> mine(call, a));
            if (found.isEmpty()) {
                return Result.refused(Problem.notFound());
            }
            Activity known = found.get();
            Optional<Problem> settled = settled(tx, known.agreement(), known.region(), known.date());
            if (settled.isPresent()) {
                return Result.refused(settled.get());
            }
            Activity next = known.with(file);
            return tx.port(ActivityStore.class).save(next, known.version())
                    ? written(tx, next, "activity.attach")
                    : Result.refused(Problem.stale());
        });
    }

    Result<Activity> confirm(Call call, String id, int version, boolean agreed, String note) {
        return store.write(call, tx -> {
            Activity known = tx.port(ActivityStore.class).find(id).orElseThrow();
            String region = call.scope().region().orElseThrow();
            if (known.region().equals(region)) {
                return Result.refused(Problem.of(
                        ProblemKind.CONFLICT,
                        Text.of(
                                "Kegiatan ini dicatat daerah Anda sendiri; mitra yang mengonfirmasinya.",
                                "Your own region recorded this activity; the partner confirms it.")));
            }
            List<Finding> findings = new ArrayList<>();
            Words.atMost(findings, "note", note, Words.NOTE);
            if (!agreed) {
                Words.required(
                        findings,
                        "note",
                        note,
                        Text.of("Tulis apa yang tidak sesuai.", "Say what is not as it happened."));
            }
            if (!findings.isEmpty()) {
                return Result.refused(Problem.invalid(findings));
            }
            Activity next = known.answered(new Confirmation(
                    region, agreed, note.strip(), call.caller().office().id(), workingDays.today(region)));
            if (!tx.port(ActivityStore.class).save(next, version)) {
                return Result.refused(Problem.stale());
            }
            tx.audit(AuditNote.of("activity.confirm", "activity", id)
                    .in(region)
                    .mirroredTo(Set.of(known.region()))
                    .with("agreed", Boolean.toString(agreed)));
            return Result.done(next);
        });
    }

    /** After a partner's word: judges the round of the activity's day again, which the partner itself cannot see. */
    void judgeAgain(Activity activity) {
        store.write(Call.system(SystemTask.JOBS), tx -> {
            tx.audit(AuditNote.of("evaluation.confirmed", "activity", activity.id())
                    .in(activity.region()));
            round(tx, activity.agreement(), activity.region(), activity.date())
                    .ifPresent(r -> watch.judge(tx, r, tx.now(), workingDays.today(r.region())));
            return Result.done(activity.id());
        });
    }

    private Result<Activity> written(Tx tx, Activity activity, String action) {
        activity.evidence().stream()
                .filter(e -> e.kind() == EvidenceKind.BERKAS)
                .forEach(e -> tx.port(StoredFiles.class)
                        .add(activity.region(), new StoredFile(e.reference(), e.size(), e.type())));
        tx.audit(AuditNote.of(action, "activity", activity.id())
                .in(activity.region())
                .with("agreement", activity.agreement()));
        round(tx, activity.agreement(), activity.region(), activity.date())
                .ifPresent(r -> watch.judge(tx, r, tx.now(), workingDays.today(r.region())));
        return Result.done(activity);
    }

    private Result<Boolean> checked(
            Tx tx, Agreement agreement, String region, ActivityDraft draft, List<SectorRecord> offered) {
        LocalDate today = workingDays.today(region);
        LocalDate first = agreement.starts().orElse(today);
        LocalDate last = agreement.ends().filter(e -> e.isBefore(today)).orElse(today);
        Set<String> known = agreement.commitments().stream().map(Commitment::id).collect(Collectors.toSet());
        List<Finding> findings = new ActivityCheck(first, last, known, offered).findings("", draft);
        if (!findings.isEmpty()) {
            return Result.refused(Problem.invalid(findings));
        }
        return settled(tx, agreement.id(), region, Objects.requireNonNull(draft.date()))
                .map(Result::<Boolean>refused)
                .orElseGet(() -> Result.done(true));
    }

    private static boolean mine(Call call, Activity activity) {
        return call.scope().region().filter(activity.region()::equals).isPresent();
    }

    /** Why a day of an agreement can no longer be changed; empty while its round lies with the OPD. */
    static Optional<Problem> settled(Tx tx, String agreement, String region, LocalDate day) {
        return round(tx, agreement, region, day)
                .filter(r -> !r.status().withAgency())
                .map(RoundProblems::notWithAgency);
    }

    private static Optional<Round> round(Tx tx, String agreement, String region, LocalDate day) {
        return tx.port(RoundStore.class).ofParty(agreement, region).stream()
                .filter(r -> r.period().holds(day))
                .findFirst();
    }
}
