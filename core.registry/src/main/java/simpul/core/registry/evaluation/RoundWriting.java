package simpul.core.registry.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.audit.AuditNote;
import simpul.core.model.calendar.WorkingDays;
import simpul.core.model.evaluation.ActivityStore;
import simpul.core.model.evaluation.Evidence;
import simpul.core.model.evaluation.EvidenceKind;
import simpul.core.model.evaluation.Measurement;
import simpul.core.model.evaluation.Round;
import simpul.core.model.evaluation.RoundDraft;
import simpul.core.model.evaluation.RoundEvent;
import simpul.core.model.evaluation.RoundStatus;
import simpul.core.model.evaluation.RoundStore;
import simpul.core.model.evaluation.SectorRecord;
import simpul.core.model.evaluation.Verdict;
import simpul.core.model.file.StoredFile;
import simpul.core.model.file.StoredFiles;
import simpul.core.model.id.Entropy;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
import simpul.core.model.store.Store;
import simpul.core.model.store.Tx;
import simpul.core.model.text.Text;

/** The steps of a round, each one transaction; who may take them is decided before. Thread-safe. */
@Component(service = RoundWriting.class)
public final class RoundWriting {
    private final Store store;
    private final WorkingDays workingDays;
    private final PaperWatch watch;
    private final Entropy entropy;

    @Activate
    public RoundWriting(
            @Reference Store store,
            @Reference WorkingDays workingDays,
            @Reference PaperWatch watch,
            @Reference Entropy entropy) {
        this.store = store;
        this.workingDays = workingDays;
        this.watch = watch;
        this.entropy = entropy;
    }

    Result<Round> save(
            Call call,
            String id,
            int version,
            RoundDraft draft,
            List<SectorRecord> offered,
            List<Measurement> measured) {
        return at(call, id, version, (tx, file) -> {
            if (!file.stored().status().withAgency()) {
                return Result.refused(RoundProblems.notWithAgency(file.stored()));
            }
            RoundEntry entry = entry(tx, call, file, draft, offered);
            return entry.enter().then(entered -> {
                Round kept = RoundChange.of(entered.round())
                        .commitments(entry.touched(entered.round()))
                        .done();
                Round answer = RoundChange.of(entered.round())
                        .activities(entered.during())
                        .measurements(measured)
                        .done();
                return keep(tx, file, kept, answer, "round.save", Set.of(), List.of());
            });
        });
    }

    Result<Round> send(
            Call call,
            String id,
            int version,
            RoundDraft draft,
            List<SectorRecord> offered,
            List<Measurement> measured) {
        return at(call, id, version, (tx, file) -> {
            if (!file.stored().status().withAgency()) {
                return Result.refused(RoundProblems.notWithAgency(file.stored()));
            }
            return entry(tx, call, file, draft, offered).enter().then(entered -> {
                Round round = entered.round();
                List<Finding> findings = SendCheck.findings(round, entered.during(), today(round));
                if (findings.stream().anyMatch(Finding::blocks)) {
                    return Result.refused(Problem.invalid(findings));
                }
                tx.port(ActivityStore.class).report(round.agreement(), round.region(), round.period());
                Round sent = RoundChange.of(round)
                        .measurements(measured)
                        .step(event(call, round, RoundStatus.DIKIRIM, ""))
                        .done();
                Round answer = RoundChange.of(sent).activities(entered.during()).done();
                return keep(tx, file, sent, answer, "round.send", Set.copyOf(round.parties()), findings);
            });
        });
    }

    Result<Round> giveBack(Call call, String id, int version, String note, List<Measurement> measured) {
        return at(call, id, version, (tx, file) -> {
            Round round = file.round();
            if (round.status() != RoundStatus.DIKIRIM && round.status() != RoundStatus.DITERIMA) {
                return Result.refused(RoundProblems.outOfOrder(
                        round,
                        "Hanya evaluasi yang terkirim atau diterima dapat dikembalikan.",
                        "Only one that was sent or accepted can be given back."));
            }
            Optional<Finding> unsaid = Words.said(
                    "note",
                    note,
                    Text.of("Tulis apa yang perlu diperbaiki OPD.", "Say what the agency should correct."));
            if (unsaid.isPresent()) {
                return Result.refused(Problem.invalid(List.of(unsaid.get())));
            }
            return step(tx, call, file, RoundStatus.DIKEMBALIKAN, note, "round.return", measured);
        });
    }

    Result<Round> accept(Call call, String id, int version, String note) {
        return at(call, id, version, (tx, file) -> {
            if (file.round().status() != RoundStatus.DIKIRIM) {
                return Result.refused(RoundProblems.outOfOrder(
                        file.round(),
                        "Hanya evaluasi yang terkirim dapat diterima.",
                        "Only one that was sent can be accepted."));
            }
            List<Measurement> measured = file.round().measurements();
            return noted(note)
                    .orElseGet(() -> step(tx, call, file, RoundStatus.DITERIMA, note, "round.accept", measured));
        });
    }

    Result<Round> close(Call call, String id, int version, Verdict verdict, String note, List<Measurement> measured) {
        return at(call, id, version, (tx, file) -> {
            Round round = file.round();
            if (round.status() != RoundStatus.DITERIMA) {
                return Result.refused(RoundProblems.outOfOrder(
                        round,
                        "Terima dahulu evaluasinya, baru tutup dengan keputusan.",
                        "Accept it first, then close it with a verdict."));
            }
            return noted(note).orElseGet(() -> {
                Round settled = RoundChange.of(round)
                        .activities(file.during())
                        .measurements(Figures.settled(round.measurements(), measured))
                        .verdict(verdict)
                        .step(event(call, round, RoundStatus.DITUTUP, note))
                        .next()
                        .done();
                Round closed = RoundChange.of(settled)
                        .empty(Emptiness.of(settled, file.during(), tx.now()))
                        .done();
                return keep(tx, file, closed, closed, "round.close", Set.copyOf(round.parties()), List.of());
            });
        });
    }

    /** @param measured what the answer shows; what was measured when it was sent stays with the round */
    private Result<Round> step(
            Tx tx, Call call, RoundFile file, RoundStatus to, String note, String action, List<Measurement> measured) {
        Round next = RoundChange.of(file.round())
                .step(event(call, file.round(), to, note))
                .next()
                .done();
        Round answer = RoundChange.of(next)
                .activities(file.during())
                .measurements(measured)
                .done();
        return keep(tx, file, next, answer, action, Set.copyOf(next.parties()), List.of());
    }

    /** @param answer as somebody who looks at it afterwards finds it */
    private Result<Round> keep(
            Tx tx, RoundFile file, Round kept, Round answer, String action, Set<String> mirrored, List<Finding> said) {
        if (!tx.port(RoundStore.class).save(kept, file.stored().version())) {
            return Result.refused(Problem.stale());
        }
        proofs(tx, kept);
        tx.audit(AuditNote.of(action, "round", kept.id())
                .in(kept.region())
                .mirroredTo(mirrored)
                .with("status", kept.status().name())
                .with("version", Integer.toString(kept.version())));
        watch.judge(tx, kept, tx.now(), today(kept));
        return Result.done(answer, said);
    }

    /** The store keeps a file only as long as something names it. */
    private static void proofs(Tx tx, Round round) {
        tx.port(ActivityStore.class).during(round.agreement(), round.region(), round.period()).stream()
                .flatMap(a -> a.evidence().stream())
                .filter(e -> e.kind() == EvidenceKind.BERKAS)
                .forEach(e -> tx.port(StoredFiles.class).add(round.region(), stored(e)));
    }

    private static StoredFile stored(Evidence e) {
        return new StoredFile(e.reference(), e.size(), e.type());
    }

    private Result<Round> at(Call call, String id, int version, BiFunction<Tx, RoundFile, Result<Round>> work) {
        return store.write(call, tx -> {
            Optional<RoundFile> file = RoundFile.load(tx, id);
            if (file.isEmpty()) {
                return Result.refused(Problem.notFound());
            }
            if (file.get().stored().version() != version) {
                return Result.refused(Problem.stale());
            }
            return work.apply(tx, file.get());
        });
    }

    private RoundEntry entry(Tx tx, Call call, RoundFile file, RoundDraft draft, List<SectorRecord> offered) {
        return new RoundEntry(tx, call.caller(), file, draft, offered, today(file.round()), entropy);
    }

    private static Optional<Result<Round>> noted(String note) {
        List<Finding> findings = new ArrayList<>();
        Words.atMost(findings, "note", note, Words.LONG);
        return findings.isEmpty() ? Optional.empty() : Optional.of(Result.refused(Problem.invalid(findings)));
    }

    private RoundEvent event(Call call, Round round, RoundStatus to, String note) {
        return new RoundEvent(
                to,
                call.scope().region().orElse(round.region()),
                call.caller().office().id(),
                today(round),
                note.strip());
    }

    private LocalDate today(Round round) {
        return workingDays.today(round.region());
    }
}
