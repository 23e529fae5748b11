package simpul.core.registry.evaluation;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import simpul.core.access.decide.TableOfDecisions;
import simpul.core.model.access.Caller;
import simpul.core.model.access.Decisions;
import simpul.core.model.access.Scope;
import simpul.core.model.access.SystemTask;
import simpul.core.model.account.Post;
import simpul.core.model.account.PostStore;
import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.AgreementChange;
import simpul.core.model.agreement.AgreementStore;
import simpul.core.model.agreement.Case;
import simpul.core.model.agreement.CaseStore;
import simpul.core.model.agreement.Commitment;
import simpul.core.model.agreement.DocumentType;
import simpul.core.model.agreement.Dprd;
import simpul.core.model.agreement.Kind;
import simpul.core.model.agreement.Origin;
import simpul.core.model.agreement.Party;
import simpul.core.model.agreement.PartyRef;
import simpul.core.model.agreement.Sharing;
import simpul.core.model.agreement.Signatory;
import simpul.core.model.agreement.Stage;
import simpul.core.model.agreement.Term;
import simpul.core.model.agreement.Unit;
import simpul.core.model.audit.AuditNote;
import simpul.core.model.evaluation.MeasuredMatter;
import simpul.core.model.evaluation.MeasuredTarget;
import simpul.core.model.evaluation.Measurement;
import simpul.core.model.evaluation.Measurements;
import simpul.core.model.evaluation.Round;
import simpul.core.model.evaluation.SectorRecord;
import simpul.core.model.region.Agency;
import simpul.core.model.region.AgencyStore;
import simpul.core.model.result.Result;
import simpul.core.model.role.Role;
import simpul.core.model.store.Call;
import simpul.core.model.store.Tx;
import simpul.core.model.task.Job;
import simpul.core.model.text.Text;
import simpul.core.store.testing.SettableClock;
import simpul.core.store.testing.StoreFixture;

/** The desks of evaluation on a real store, with one PKS between Maluku and Jawa Timur, days that pass and jobs that run. */
final class Desks implements AutoCloseable {
    static final String MALUKU = "81";
    static final String JATIM = "35";
    static final String DKP = "dkp-maluku";
    static final String PKS = "pks-1";
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    final StoreFixture fixture;
    final Sector sector = new Sector();
    final RoundOpening opening;
    final RoundDesk rounds;
    final ActivityDesk activities;
    final AlarmDesk alarms;
    final TotalsDesk totals;
    final EvaluationWaiting waiting;
    private final Figures figures = new Figures();
    private final List<Job> jobs;
    private LocalDate today;

    Desks(Path folder, String day) {
        today = LocalDate.parse(day);
        fixture = StoreFixture.in(folder, SettableClock.at(nine(today).toString()))
                .declare(new EvaluationParameters());
        var store = fixture.store();
        var days = fixture.workingDays();
        var clock = fixture.clock();
        Decisions decisions = new TableOfDecisions();
        PaperWatch watch = new PaperWatch(fixture.parameters(), fixture.entropy());
        opening = new RoundOpening(store, fixture.parameters(), days, fixture.regions(), fixture.entropy());
        rounds = new RoundDesk(
                store, decisions, figures, days, clock, new RoundWriting(store, days, watch, fixture.entropy()));
        activities = new ActivityDesk(
                store,
                decisions,
                figures,
                days,
                fixture.files(),
                new ActivityWriting(store, days, watch, fixture.entropy()));
        alarms = new AlarmDesk(store, decisions, days);
        totals = new TotalsDesk(store, days, clock);
        waiting = new EvaluationWaiting(store, decisions, days);
        jobs = List.of(
                new RoundsMeasureJob(store, figures), new RoundsOpenJob(opening), new RoundsWatchJob(store, watch));
        figures.bindSource(sector);
        people();
    }

    /** Lets days pass, with the jobs of each. */
    void until(String day) {
        LocalDate last = LocalDate.parse(day);
        while (today.isBefore(last)) {
            today = today.plusDays(1);
            fixture.clock().set(nine(today));
            jobs.forEach(job -> job.run(today));
        }
    }

    void withoutModule() {
        figures.unbindSource(sector);
    }

    void withModule() {
        figures.bindSource(sector);
    }

    static Call opd() {
        return Call.of(StoreFixture.caller(MALUKU, DKP, Role.OPD));
    }

    static Call sekretariat(String region) {
        return Call.of(StoreFixture.caller(region, Role.SEKRETARIAT));
    }

    static Caller dprd(String region) {
        return StoreFixture.caller(region, Role.DPRD);
    }

    /** A signed PKS of two years between Maluku and Jawa Timur, with five commitments of Maluku and one of Jawa Timur. */
    void sign(String starts, boolean legacy) {
        sign(starts, legacy, c -> c);
    }

    /** The same PKS, changed before it comes into force. */
    void sign(String starts, boolean legacy, UnaryOperator<AgreementChange> change) {
        Agreement pks = change.apply(agreement(LocalDate.parse(starts), legacy).change())
                .done();
        system(tx -> {
            tx.port(CaseStore.class).add(kase(pks));
            tx.port(AgreementStore.class).add(pks);
            opening.schedule(tx, pks);
            tx.audit(AuditNote.of("agreement.sign", "agreement", pks.id()).in(JATIM));
        });
    }

    /** Changes the PKS as its parties would, with what follows from it in the same transaction. */
    void change(UnaryOperator<AgreementChange> change) {
        system(tx -> {
            Agreement now = tx.port(AgreementStore.class).find(PKS).orElseThrow();
            Agreement next =
                    change.apply(now.change().version(now.version() + 1)).done();
            tx.port(AgreementStore.class).replace(next);
            opening.schedule(tx, next);
            tx.audit(AuditNote.of("test.change", "agreement", PKS).in(JATIM));
        });
    }

    /** Gives a region its sekretariat. */
    void join(String region) {
        system(tx -> {
            tx.port(PostStore.class)
                    .add(new Post("s" + region, region, null, Role.SEKRETARIAT, "Sekretariat " + region, null, 1));
            tx.audit(AuditNote.of("test.join", "region", region));
        });
    }

    /** The rounds there are, as {@code period of region}. */
    List<String> opened() {
        return rounds.ofAgreement(Scope.system(SystemTask.JOBS), PKS).stream()
                .map(r -> r.period().code() + " " + r.region())
                .toList();
    }

    Round round(String period, String region) {
        return rounds.ofAgreement(Scope.system(SystemTask.JOBS), PKS).stream()
                .filter(r -> r.period().code().equals(period) && r.region().equals(region))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no round " + period + " of " + region));
    }

    private static Agreement agreement(LocalDate starts, boolean legacy) {
        Sharing sharing = Sharing.none(JATIM, starts).shared(MALUKU, starts);
        List<Commitment> promised = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            promised.add(new Commitment(
                    "m" + i,
                    "Janji " + i + " Maluku",
                    MALUKU,
                    new Unit(DKP, "DKP Maluku"),
                    starts.plusMonths(1L + i),
                    i == 1 ? "perikanan" : null,
                    i == 1 ? "kepatuhan-sertifikat" : null,
                    i == 1 ? new BigDecimal("90") : null,
                    i == 1 ? "%" : ""));
        }
        promised.add(new Commitment("j1", "Janji Jawa Timur", JATIM, null, null, null, null, null, ""));
        return new Agreement(
                PKS,
                "kasus-1",
                1,
                DocumentType.PKS,
                Kind.KSDD_SUKARELA,
                "Lot ikan antardaerah",
                JATIM,
                Stage.PELAKSANAAN,
                starts,
                List.of(),
                List.of(
                        new Signatory(PartyRef.region(JATIM), "Provinsi Jawa Timur", List.of(), "1/JTM", false),
                        new Signatory(
                                PartyRef.region(MALUKU),
                                "Provinsi Maluku",
                                List.of(new Unit(DKP, "DKP Maluku")),
                                "2/MAL",
                                false)),
                List.of("perikanan"),
                "",
                Set.of(),
                new Term(starts, 24),
                starts,
                null,
                List.of(),
                promised,
                List.of(),
                sharing,
                null,
                null,
                new Origin(legacy, false),
                Instant.EPOCH);
    }

    private static Case kase(Agreement pks) {
        return new Case(
                pks.caseId(),
                1,
                pks.kind(),
                pks.title(),
                pks.creator(),
                List.of(
                        Party.of(PartyRef.region(JATIM), "Provinsi Jawa Timur", List.of()),
                        Party.of(PartyRef.region(MALUKU), "Provinsi Maluku", List.of())),
                "kelautan-perikanan",
                "Lot ikan",
                "",
                List.of("perikanan"),
                Set.of(),
                Stage.PENYUSUNAN_PKS,
                pks.since(),
                List.of(),
                pks.sharing(),
                Dprd.NONE,
                null,
                List.of(),
                pks.origin(),
                Instant.EPOCH);
    }

    private void people() {
        system(tx -> {
            tx.port(AgencyStore.class).add(new Agency(DKP, MALUKU, "DKP Maluku", "DKP", List.of(), 1));
            for (String region : List.of(MALUKU, JATIM)) {
                tx.port(PostStore.class)
                        .add(new Post("s" + region, region, null, Role.SEKRETARIAT, "Sekretariat " + region, null, 1));
            }
            tx.port(PostStore.class).add(new Post("o81", MALUKU, DKP, Role.OPD, "DKP Maluku", null, 1));
            tx.audit(AuditNote.of("test.people", "test", "1"));
        });
    }

    private void system(Consumer<Tx> work) {
        Result<Boolean> done = fixture.store().write(Call.system(SystemTask.JOBS), tx -> {
            work.accept(tx);
            return Result.done(true);
        });
        if (!done.isDone()) {
            throw new AssertionError(done.problem().toString());
        }
    }

    private static Instant nine(LocalDate day) {
        return day.atTime(LocalTime.of(9, 0)).atZone(WIB).toInstant();
    }

    /** A sector whose figures a test sets. */
    static final class Sector implements Measurements {
        volatile String value = "80";
        volatile @Nullable SectorRecord record;
        volatile @Nullable MeasuredTarget target;

        @Override
        public List<Measurement> measure(Scope scope, MeasuredMatter matter) {
            return List.of(new Measurement(
                    "perikanan",
                    "1.0.0",
                    "kepatuhan-sertifikat",
                    Text.of("Kepatuhan sertifikat", "Certificate compliance"),
                    "%",
                    new BigDecimal(value),
                    null,
                    new BigDecimal("8"),
                    BigDecimal.TEN,
                    10,
                    Map.of(),
                    target));
        }

        @Override
        public List<SectorRecord> records(Scope scope, MeasuredMatter matter) {
            SectorRecord known = record;
            return known == null
                            || known.happenedOn().isBefore(matter.first())
                            || known.happenedOn().isAfter(matter.last())
                    ? List.of()
                    : List.of(known);
        }
    }

    @Override
    public void close() {
        fixture.close();
    }
}
