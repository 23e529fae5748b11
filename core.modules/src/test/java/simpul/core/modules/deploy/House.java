package simpul.core.modules.deploy;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import simpul.core.model.access.Caller;
import simpul.core.model.access.Reach;
import simpul.core.model.access.Scope;
import simpul.core.model.module.Deployment;
import simpul.core.model.module.DeploymentSource;
import simpul.core.model.module.Installing;
import simpul.core.model.module.Lease;
import simpul.core.model.module.Modules;
import simpul.core.model.module.RecordTables;
import simpul.core.model.module.Returned;
import simpul.core.model.module.Sectors;
import simpul.core.model.result.Result;
import simpul.core.model.role.Role;
import simpul.core.model.sector.ScreenRequest;
import simpul.core.model.sector.view.View;
import simpul.core.model.store.Call;
import simpul.core.model.store.Store;
import simpul.core.model.text.Language;
import simpul.core.model.text.Text;
import simpul.core.modules.check.Installation;
import simpul.core.modules.guard.GuardPost;
import simpul.core.modules.run.Terms;
import simpul.core.modules.run.TestFloor;
import simpul.core.modules.seal.SignaturePolicy;
import simpul.core.records.judge.PureEngine;
import simpul.core.records.shape.Tables;
import simpul.core.store.testing.StoreFixture;

/** A platform around the pipeline: real store, real engine, real framework. */
final class House implements AutoCloseable {
    private static final Duration DRAIN = Duration.ofSeconds(20);
    static final Terms TERMS = new Terms(Duration.ofSeconds(10), Duration.ZERO, 3, 20, 3, 4);

    final Framework framework;
    final StoreFixture store;
    final TestFloor floor;
    final Workshop workshop;
    final Deployments modules;
    final List<String> users = new ArrayList<>();
    private final Path folder;
    private boolean booted;

    House(Path folder, Terms terms) throws Exception {
        this(folder, terms, store -> store);
    }

    /** @param ledger the store as the pipeline sees it */
    House(Path folder, Terms terms, UnaryOperator<Store> ledger) throws Exception {
        this(folder, terms, ledger, inspector -> inspector);
    }

    /** @param eyes the check as the pipeline sees it */
    House(Path folder, Terms terms, UnaryOperator<Store> ledger, UnaryOperator<Inspector> eyes) throws Exception {
        this(folder, terms, ledger, eyes, tables -> tables, SignaturePolicy.WARN, DRAIN);
    }

    /** @param tables what makes room for records, as the pipeline sees it */
    static House over(Path folder, Terms terms, UnaryOperator<RecordTables> tables) throws Exception {
        return over(folder, terms, tables, inspector -> inspector);
    }

    static House over(Path folder, Terms terms, UnaryOperator<RecordTables> tables, UnaryOperator<Inspector> eyes)
            throws Exception {
        return new House(folder, terms, store -> store, eyes, tables, SignaturePolicy.WARN, DRAIN);
    }

    /** @param ledger the store as the pipeline sees it */
    static House on(Path folder, Terms terms, UnaryOperator<Store> ledger, UnaryOperator<RecordTables> tables)
            throws Exception {
        return new House(folder, terms, ledger, inspector -> inspector, tables, SignaturePolicy.WARN, DRAIN);
    }

    /** One that waits only so long for the requests inside a version that goes. */
    static House impatient(Path folder, Duration drain) throws Exception {
        return new House(
                folder, TERMS, store -> store, inspector -> inspector, tables -> tables, SignaturePolicy.WARN, drain);
    }

    /** A real server, which takes nothing that nobody signed. */
    static House strict(Path folder) throws Exception {
        return new House(
                folder,
                TERMS,
                store -> store,
                inspector -> inspector,
                tables -> tables,
                SignaturePolicy.REQUIRE,
                DRAIN);
    }

    private House(
            Path folder,
            Terms terms,
            UnaryOperator<Store> ledger,
            UnaryOperator<Inspector> eyes,
            UnaryOperator<RecordTables> tables,
            SignaturePolicy policy,
            Duration drain)
            throws Exception {
        this.folder = folder;
        this.store = StoreFixture.in(Files.createDirectories(folder.resolve("data")));
        this.framework = new Framework(Files.createTempDirectory(folder, "felix"), folder.resolve("home"));
        this.floor = new TestFloor(
                framework.context(),
                new PureEngine(),
                tables.apply(new Tables(store.store(), store.foundation().parameters())),
                store.clock(),
                terms,
                drain);
        this.workshop = new Workshop(
                new Ledger(ledger.apply(store.store()), store.clock(), new Watchers()),
                floor.floor(),
                eyes.apply(new HouseInspector(
                        store.store(),
                        new Installation(framework.context(), folder.resolve("data"), policy, store.clock()))),
                new JarFolder(folder.resolve("data/jars")),
                new Verdicts(folder.resolve("data/run")));
        this.modules = new Deployments(
                workshop, (caller, action, subject) -> Optional.empty(), store.entropy(), sector -> List.copyOf(users));
    }

    static Call call() {
        return Call.of(StoreFixture.caller("81", Role.ADMIN));
    }

    /** Somebody at the machine itself. */
    static Call operator() {
        return Call.of(new Caller(
                Scope.issue(Caller.OPERATOR, Reach.PUBLIC, null, null, Set.of(), false),
                "",
                "",
                Role.ADMIN,
                Text.of("Baris perintah server ini", "Command line of this server"),
                Language.ID,
                false));
    }

    Sectors sectors() {
        return floor.sectors();
    }

    Deployment install(Path jar) throws InterruptedException {
        return ended(modules.install(House.call(), jar, Installing.by(DeploymentSource.API)));
    }

    /** Lets the guard look at each class that is defined from here on, until the framework ends. */
    GuardPost guard() {
        return new GuardPost(framework.context());
    }

    /** Installs what the check would refuse, as if it had come past it. */
    Deployment past(Path jar) throws InterruptedException {
        Workshop open = new Workshop(
                workshop.ledger(),
                workshop.floor(),
                new Blind(workshop.inspector()),
                workshop.jars(),
                workshop.verdicts());
        return ended(
                new Deployments(open, (caller, action, subject) -> Optional.empty(), store.entropy(), s -> List.of())
                        .install(House.call(), jar, Installing.by(DeploymentSource.API)));
    }

    /** The deployment when it is over. */
    Deployment ended(Result<Deployment> accepted) throws InterruptedException {
        return until(accepted.value().id(), d -> !d.isRunning());
    }

    Deployment until(String id, Predicate<Deployment> wanted) throws InterruptedException {
        return until(modules, id, wanted);
    }

    static Deployment until(Modules modules, String id, Predicate<Deployment> wanted) throws InterruptedException {
        CountDownLatch over = new CountDownLatch(1);
        AtomicReference<Deployment> last = new AtomicReference<>();
        try (Modules.Watch watch = modules.watch(id, now -> {
            if (wanted.test(now)) {
                last.compareAndSet(null, now);
                over.countDown();
            }
        })) {
            if (!over.await(60, TimeUnit.SECONDS)) {
                throw new AssertionError("It did not come to that: " + modules.find(id) + watch);
            }
        }
        return Objects.requireNonNull(last.get());
    }

    /** The version that answers a request now. */
    String version(String sector) {
        try (Lease lease = sectors().lease(sector).orElseThrow()) {
            return lease.version();
        }
    }

    /** Asks for a screen as a request does. */
    Returned<View> screen(String sector, String path) {
        try (Lease lease = sectors().lease(sector).orElseThrow()) {
            ScreenRequest nobody = (ScreenRequest) Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {ScreenRequest.class}, (p, m, a) -> {
                        throw new UnsupportedOperationException(m.getName());
                    });
            return lease.call(
                    "screen " + path,
                    () -> lease.definition()
                            .screen(path)
                            .orElseThrow()
                            .function()
                            .apply(nobody));
        }
    }

    /** Starts the last good set as a process does, with what a release brings. */
    void boot(boolean safeMode, Path... brought) throws IOException {
        Path home = folder.resolve("home");
        Path sectors = Files.createDirectories(home.resolve("bundles/sectors"));
        StringBuilder sums = new StringBuilder();
        for (Path jar : brought) {
            Path file = sectors.resolve(jar.getFileName());
            Files.copy(jar, file, StandardCopyOption.REPLACE_EXISTING);
            sums.append(sha256(file)).append("  ").append(file.getFileName()).append('\n');
        }
        Files.writeString(sectors.resolve("SHA256SUMS"), sums);
        new Boot(workshop, new Shipped(home, false), new BootMark(mark())).run(safeMode);
        booted = true;
    }

    Path mark() {
        return folder.resolve("modules-starting");
    }

    static String sha256(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The process ends in order. */
    @Override
    public void close() throws Exception {
        if (booted) {
            new BootMark(mark()).good(store.clock().instant());
        }
        vanish();
    }

    /** The process ends without a word. */
    void vanish() throws Exception {
        modules.close();
        floor.floor().clear();
        framework.close();
        store.close();
    }
}
