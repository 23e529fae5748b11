package simpul.core.store;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;
import simpul.core.model.access.Scope;
import simpul.core.model.access.SystemTask;
import simpul.core.model.calendar.Holiday;
import simpul.core.model.calendar.WorkingDays;
import simpul.core.model.file.Files;
import simpul.core.model.file.StoredFiles;
import simpul.core.model.id.Entropy;
import simpul.core.model.record.RecordFileStore;
import simpul.core.model.region.Region;
import simpul.core.model.region.Regions;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
import simpul.core.model.store.Once;
import simpul.core.model.store.Store;
import simpul.core.store.audit.ChainVerifier;
import simpul.core.store.audit.Checkpoints;
import simpul.core.store.calendar.Calendar;
import simpul.core.store.engine.DatabaseChoice;
import simpul.core.store.engine.Engine;
import simpul.core.store.file.Documents;
import simpul.core.store.home.CannotOpen;
import simpul.core.store.home.DataHome;
import simpul.core.store.home.HomeCheck;
import simpul.core.store.json.BodyCodec;
import simpul.core.store.parameter.ParameterBook;
import simpul.core.store.region.RegionSnapshot;
import simpul.core.store.tx.OnceMemory;
import simpul.core.store.tx.SqlStore;

/** Everything of the store over one data directory, wired by constructors. Thread-safe; closed by its owner. */
public final class Foundation implements AutoCloseable {
    private final DataHome home;
    private final Engine engine;
    private final BodyCodec bodies;
    private final Store store;
    private final OnceMemory once;
    private final Documents files;
    private final Regions regions;
    private final WorkingDays workingDays;
    private final ParameterBook parameters;
    private final Checkpoints checkpoints;
    private final LongSupplier reserve;

    private Foundation(
            DataHome home,
            Engine engine,
            BodyCodec bodies,
            Clock clock,
            Entropy entropy,
            LongSupplier reserve,
            boolean owner) {
        this.home = home;
        this.engine = engine;
        this.bodies = bodies;
        this.store = new SqlStore(engine, clock, entropy, bodies, PortTable.all());
        this.once = new OnceMemory(engine, clock, bodies);
        this.files = new Documents(home, () -> home.root().toFile().getUsableSpace(), reserve, this::isClaimed);
        Reference.Edition edition = Reference.Edition.ofBundle();
        if (owner) {
            load(store, edition);
        }
        Scope scope = Call.system(SystemTask.MIGRATION).scope();
        List<Region> known = store.read(scope, tx -> tx.port(Reference.class).regions());
        List<Holiday> holidays =
                store.read(scope, tx -> tx.port(Reference.class).holidays());
        this.regions = new RegionSnapshot(known);
        this.workingDays = new Calendar(holidays, regions, clock);
        this.parameters = new ParameterBook(engine);
        this.checkpoints = new Checkpoints(home, engine, bodies, clock);
        this.reserve = reserve;
    }

    /**
     * Opens the store of a data directory.
     *
     * @param database which database it is
     * @param reserve bytes that uploads leave free on the disk
     * @param owner whether this process owns the directory; a process that runs beside a server changes nothing
     */
    public static Foundation open(
            DataHome home, DatabaseChoice database, Clock clock, Entropy entropy, LongSupplier reserve, boolean owner)
            throws CannotOpen {
        HomeCheck.prepare(home);
        CompletableFuture<BodyCodec> bodies = CompletableFuture.supplyAsync(BodyCodec::new);
        Engine engine = database.open(home, clock, owner);
        try {
            return new Foundation(home, engine, bodies.join(), clock, entropy, reserve, owner);
        } catch (RuntimeException e) {
            engine.close();
            throw e;
        }
    }

    private static void load(Store store, Reference.Edition edition) {
        boolean loaded = store.read(
                Call.system(SystemTask.MIGRATION).scope(),
                tx -> tx.port(Reference.class).isLoaded(edition));
        if (!loaded) {
            Result<Boolean> done = store.write(Call.system(SystemTask.MIGRATION), tx -> {
                tx.port(Reference.class).load(edition);
                tx.audit(edition.note());
                return Result.done(true);
            });
            done.value();
        }
    }

    private boolean isClaimed(String region, String sha256) {
        return store.read(
                Call.system(SystemTask.JOBS).scope(),
                tx -> tx.port(StoredFiles.class).isClaimed(region, sha256));
    }

    public DataHome home() {
        return home;
    }

    public Engine engine() {
        return engine;
    }

    public BodyCodec bodies() {
        return bodies;
    }

    public Store store() {
        return store;
    }

    public Once.Memory once() {
        return once;
    }

    /** Forgets kept answers whose time is over. */
    public int forgetOldAnswers() {
        return once.forgetOld();
    }

    /** Forgets documents that a killed process has left without a row; answers with their number. */
    public int forgetStrayDocuments(Duration age) throws IOException {
        return files.forgetStrays(age);
    }

    /** Forgets files for records that have waited for their record for that long; answers with their number. */
    public int forgetDeposits(Duration age) {
        return store.keep(
                SystemTask.JOBS,
                tx -> tx.port(RecordFileStore.class).forget(tx.now().minus(age)));
    }

    public Files files() {
        return files;
    }

    public Regions regions() {
        return regions;
    }

    public WorkingDays workingDays() {
        return workingDays;
    }

    public ParameterBook parameters() {
        return parameters;
    }

    /** The signed statements of the audit chains. */
    public Checkpoints checkpoints() {
        return checkpoints;
    }

    public ChainVerifier chains() {
        return new ChainVerifier(engine, bodies);
    }

    /** Whether less than the reserve is free on the disk. */
    public boolean isShortOfRoom() {
        return home.root().toFile().getUsableSpace() < reserve.getAsLong();
    }

    @Override
    public void close() {
        engine.close();
    }
}
