package simpul.core.records.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import simpul.core.model.access.Action;
import simpul.core.model.access.Caller;
import simpul.core.model.access.Decisions;
import simpul.core.model.access.Subject;
import simpul.core.model.id.Entropy;
import simpul.core.model.record.RecordStore;
import simpul.core.model.result.Diagnosis;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.role.Role;
import simpul.core.model.sector.Definition;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Group;
import simpul.core.model.store.Call;
import simpul.core.model.store.Cursor;
import simpul.core.model.text.Language;
import simpul.core.model.text.Text;
import simpul.core.model.trail.AuditEntry;
import simpul.core.model.trail.AuditFilter;
import simpul.core.records.act.ActionDesk;
import simpul.core.records.ask.Groups;
import simpul.core.records.ask.Planner;
import simpul.core.records.fill.DueCounting;
import simpul.core.records.fill.Filling;
import simpul.core.records.fill.Restating;
import simpul.core.records.job.NoticeWaiting;
import simpul.core.records.job.SectorJobs;
import simpul.core.records.judge.PureEngine;
import simpul.core.records.keep.ErasureDesk;
import simpul.core.records.keep.Gate;
import simpul.core.records.keep.MoveDesk;
import simpul.core.records.keep.OverrideDesk;
import simpul.core.records.keep.RecordDesk;
import simpul.core.records.keep.RecordFileDesk;
import simpul.core.records.keep.Vocabularies;
import simpul.core.records.keep.Writing;
import simpul.core.records.shape.Tables;
import simpul.core.records.show.DueWaiting;
import simpul.core.records.show.MeasureDesk;
import simpul.core.records.show.ScreenDesk;
import simpul.core.records.show.SectorWaiting;
import simpul.core.records.transfer.BatchTaker;
import simpul.core.records.transfer.ExportDesk;
import simpul.core.records.transfer.FileImportDesk;
import simpul.core.records.transfer.ImportDesk;
import simpul.core.records.transfer.ImportFiles;
import simpul.core.records.transfer.ImportReception;
import simpul.core.records.transfer.ImportWorker;
import simpul.core.store.audit.AuditReader;
import simpul.core.store.id.SeededEntropy;
import simpul.core.store.testing.StoreFixture;

/** The room's services over a real store, with {@link BoatSector} running. */
final class RecordHouse implements AutoCloseable {
    final StoreFixture fixture;
    final Entitling entitling;
    final DirectSectors sectors;
    final Gate gate;
    final RecordDesk records;
    final OverrideDesk overrides;
    final SectorWaiting reminders;
    final ImportDesk imports;
    final ExportDesk exports;
    final ScreenDesk screens;
    final MeasureDesk measures;
    final FileImportDesk files;
    final RecordFileDesk papers;
    final ImportWorker worker;
    final Set<String> closedPosts = new HashSet<>();
    volatile boolean stumbling;
    final Filling filling;
    final Restating restating;
    final DueCounting counting;
    final DueWaiting dues;
    final SectorJobs jobs;
    final NoticeWaiting notices;
    final MoveDesk moves;
    final ActionDesk actions;
    final ErasureDesk erasure;

    RecordHouse(Path folder) {
        this(folder, new BoatSector());
    }

    RecordHouse(Path folder, Sector sector) {
        this(folder, sector, folder.toString());
    }

    /** @param seed of identifiers; another one each time that a folder is opened again */
    RecordHouse(Path folder, Sector sector, String seed) {
        this(folder, sector, seed, "81", "35");
    }

    /** @param entitled codes of the regions that may use the sector */
    RecordHouse(Path folder, Sector sector, String seed, String... entitled) {
        entitling = new Entitling(entitled);
        fixture = StoreFixture.in(folder);
        Entropy entropy = new SeededEntropy(seed);
        sectors = new DirectSectors(prepared(sector, "1.0.0"));
        gate = new Gate(new OfficersWrite(), entitling, fixture.workingDays(), fixture.store(), sectors);
        Writing writing =
                new Writing(fixture.regions(), entitling, fixture.store(), fixture.parameters(), fixture.workingDays());
        Vocabularies vocabularies = new Vocabularies(sectors, fixture.store());
        records = new RecordDesk(sectors, gate, writing, vocabularies, fixture.store(), fixture.regions(), entropy);
        reminders = new SectorWaiting(sectors, gate, fixture.store(), fixture.parameters(), fixture.clock());
        overrides = new OverrideDesk(gate, fixture.store());
        moves = new MoveDesk(sectors, gate, writing, vocabularies, fixture.store(), fixture.regions());
        actions =
                new ActionDesk(sectors, gate, writing, records, records, moves, fixture.store(), fixture.parameters());
        imports = new ImportDesk(sectors, gate, writing, fixture.store(), entropy);
        erasure =
                new ErasureDesk(sectors, gate, vocabularies, fixture.store(), fixture.regions(), fixture.parameters());
        exports = new ExportDesk(records, vocabularies, fixture.regions());
        screens = new ScreenDesk(sectors, gate, fixture.store(), fixture.parameters());
        measures = new MeasureDesk(sectors, fixture.store(), fixture.parameters(), fixture.regions());
        filling = new Filling(sectors, fixture.store(), 2);
        counting = new DueCounting(
                sectors, fixture.store(), fixture.workingDays(), fixture.parameters(), fixture.regions());
        jobs = new SectorJobs(
                sectors, entitling, fixture.regions(), fixture.store(), fixture.workingDays(), fixture.parameters());
        notices = new NoticeWaiting(sectors, gate, fixture.store());
        dues = new DueWaiting(sectors, gate, fixture.store(), fixture.regions(), fixture.clock());
        restating = new Restating(sectors, fixture.store(), fixture.workingDays(), fixture.parameters());
        papers = new RecordFileDesk(sectors, gate, records, fixture.files(), fixture.store(), entropy);
        ImportFiles opened = opened(folder);
        files = new FileImportDesk(
                gate,
                vocabularies,
                new ImportReception(opened, fixture.store()),
                fixture.files(),
                fixture.store(),
                fixture.entropy());
        worker = new ImportWorker(
                fixture.store(),
                fixture.clock(),
                opened,
                new BatchTaker(this::acting, sectors, gate, writing, fixture.store(), fixture.entropy()));
    }

    private Definition prepared(Sector sector, String version) {
        Definition definition = new PureEngine().define(sector).value();
        new Tables(fixture.store(), fixture.foundation().parameters())
                .prepare(definition, version)
                .value();
        return definition;
    }

    /** Replaces the module of the sector by another version, as a switch does. */
    void turn(Sector next) {
        sectors.turn(prepared(next, "1.1.0"));
    }

    /** Functions of the sector that failed. */
    List<Diagnosis> failures() {
        return sectors.failures;
    }

    /** The details of the only entry in the audit trail with this action. */
    Map<String, String> audited(String action) {
        return audited(action, "81");
    }

    /** The same in the chain of another region. */
    Map<String, String> audited(String action, String region) {
        AuditReader trail = new AuditReader(
                fixture.foundation().engine(),
                fixture.foundation().bodies(),
                (caller, act, subject) -> Optional.empty());
        List<AuditEntry> entries = trail.list(
                        StoreFixture.caller(region, Role.SEKRETARIAT),
                        new AuditFilter(null, null, action),
                        new Cursor(50, null))
                .items();
        if (entries.size() != 1) {
            throw new AssertionError("Not one entry but " + entries);
        }
        return entries.get(0).details();
    }

    /** What a question is answered to a caller. */
    List<Group> asked(Caller caller, String sector, Aggregate question) {
        return fixture.store()
                .read(
                        caller.scope(),
                        tx -> Groups.of(
                                question,
                                tx.port(RecordStore.class)
                                        .ask(List.of(Planner.plan(sector, question, List.of())))
                                        .get(0)));
    }

    private ImportFiles opened(Path folder) {
        try {
            return new ImportFiles(fixture.files(), folder.resolve("impor"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Caller> acting(String post, String person, Language language) {
        if (stumbling) {
            throw new IllegalStateException("This stands for a bug of the platform");
        }
        return closedPosts.contains(post)
                ? Optional.empty()
                : Optional.of(officer(post.split("-", 3)[1]).speaking(language));
    }

    static Caller officer(String region) {
        return StoreFixture.caller(region, Role.OPD);
    }

    static Call call(String region) {
        return Call.of(officer(region));
    }

    static Map<String, String> trip(String plate, String day, String tons) {
        Map<String, String> trip = new HashMap<>();
        trip.put("tanda", plate);
        trip.put("tanggal", day);
        trip.put("ton", tons);
        trip.put("jenis", "Jaring");
        trip.put("nakhoda", "Bapak Contoh");
        trip.put("pks", "PKS kapal");
        return trip;
    }

    @Override
    public void close() {
        fixture.close();
    }

    /** Officers write for their region; everybody with a region reads, but its council. */
    private static final class OfficersWrite implements Decisions {
        @Override
        public Optional<Problem> refusal(Caller caller, Action action, Subject subject) {
            boolean reads = action == Action.RECORD_READ && !caller.role().equals(Role.DPRD);
            boolean writes = caller.role().equals(Role.OPD) && action != Action.RECORD_OVERRIDE;
            return reads || writes || caller.role().equals(Role.KEPALA_OPD)
                    ? Optional.empty()
                    : Optional.of(Problem.of(
                            ProblemKind.FORBIDDEN, Text.of(action.name() + " tidak", action.name() + " no")));
        }
    }
}
