package simpul.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The life of one process: look first, lock, start the framework, serve or do one thing, end. */
final class Lifetime {
    private static final Logger LOG = LoggerFactory.getLogger(Lifetime.class);
    private static final long READY_SECONDS = Long.getLong("simpul.readySeconds", 120);
    private static final long STOP_MILLIS = 30_000;
    private static final long LOOK_SECONDS = 2;

    private final Distribution distribution;
    private final StartOptions options;
    private final Terminal terminal;
    private final StartBoard board;
    private final Ending ending = new Ending();
    private final DataDirectory data;
    private @Nullable LiveConfiguration configuration;

    Lifetime(Distribution distribution, StartOptions options, Terminal terminal) {
        this.distribution = distribution;
        this.options = options;
        this.terminal = terminal;
        this.board = new StartBoard(terminal);
        this.data = new DataDirectory(options.data());
    }

    /** Serves until a signal comes; does not return. What is to be prepared is prepared before the banner. */
    void serve(Banner banner, Preparation preparation) {
        Runtime.getRuntime().addShutdownHook(ending);
        try {
            begin(banner, preparation);
        } catch (RuntimeException e) {
            broken("The start broke off", e);
        }
    }

    private void begin(Banner banner, Preparation preparation) {
        Optional<DataLock> lock = ready();
        if (lock.isEmpty()) {
            ending.now(1);
            return;
        }
        PlatformHost host = host("framework");
        started(host);
        try {
            Optional<URI> address = board.await(READY_SECONDS, TimeUnit.SECONDS);
            if (address.isEmpty()) {
                refuse(host);
                return;
            }
            lock.get().answersAt(address.get());
            Optional<Refusal> unprepared = preparation.prepare(address.get(), host, board);
            if (unprepared.isPresent()) {
                terminal.refuse(List.of(unprepared.get()));
                ending.now(1);
                return;
            }
            banner.print(terminal, address.get());
            board.announce();
            while (!board.refusedWithin(LOOK_SECONDS, TimeUnit.SECONDS)) {
                look();
            }
            refuse(host);
        } catch (InterruptedException e) {
            ending.now(0);
        } catch (IOException e) {
            broken("The start broke off", e);
        }
    }

    /** Serves until that is done; does not return. */
    void rehearse(Preparation preparation) {
        serve((terminal, address) -> ending.now(0), preparation);
    }

    /** A mistake of ours must not look like an orderly end. */
    private void broken(String what, Exception e) {
        if (!ending.hasBegun()) {
            LOG.error(what, e);
        }
        ending.now(1);
    }

    /** For a command that needs no data of anybody. */
    void deleteDataAtEnd() {
        ending.first(() -> Ending.delete(options.data()));
    }

    /** Runs one command of the platform; does not return. */
    void run(String command, List<String> arguments) {
        Runtime.getRuntime().addShutdownHook(ending);
        try {
            carryOut(command, arguments);
        } catch (RuntimeException e) {
            broken("The command broke off", e);
        }
    }

    private void carryOut(String command, List<String> arguments) {
        if (ready().isEmpty() && options.ownsData()) {
            ending.now(1);
            return;
        }
        PlatformHost host = host("command-" + ProcessHandle.current().pid());
        started(host);
        if (!board.refusals().isEmpty()) {
            refuse(host);
            return;
        }
        board.announce();
        Optional<Integer> status = host.run(command, arguments, terminal);
        if (status.isEmpty()) {
            terminal.err()
                    .println("SIMPUL-START-COMMAND: Perintah " + command + " tidak tersedia / Command " + command
                            + " is not available");
            host.unready().forEach(terminal.err()::println);
        }
        ending.now(status.orElse(1));
    }

    private List<Refusal> misconfigured() {
        return new ConfigurationCheck(data.conf(), distribution.platform()).run();
    }

    /** Everything that can be said before the framework starts, all at once; with the lock when nothing stands against it. */
    private Optional<DataLock> ready() {
        List<Refusal> refusals = new ArrayList<>(distribution.check());
        List<Refusal> unusable = data.prepare();
        refusals.addAll(unusable);
        if (unusable.isEmpty()) {
            refusals.addAll(misconfigured());
        }
        Optional<DataLock> lock = Optional.empty();
        if (options.ownsData() && unusable.isEmpty()) {
            lock = lock();
            if (lock.isEmpty()) {
                refusals.add(data.inUse());
            }
        }
        if (options.serves() && lock.isPresent()) {
            refusals.addAll(Doors.check(options));
        }
        terminal.refuse(refusals);
        if (!refusals.isEmpty()) {
            ending.now(1);
        }
        return lock;
    }

    private Optional<DataLock> lock() {
        try {
            Optional<DataLock> lock = DataLock.take(data.lock());
            lock.ifPresent(held -> ending.first(() -> close(held)));
            return lock;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong in a changed file is said once; until it is mended, the earlier settings hold. */
    private void look() {
        LiveConfiguration live = configuration;
        if (live == null) {
            return;
        }
        try {
            for (Refusal wrong : live.look()) {
                LOG.warn(
                        "{}: {} (setelan lama tetap berlaku / the earlier settings hold)",
                        wrong.code(),
                        wrong.english());
            }
        } catch (IOException e) {
            LOG.warn("{}: {} cannot be read: {}", ConfigurationFile.CODE, data.conf(), e.toString());
        }
    }

    private PlatformHost host(String storageName) {
        Path storage = options.data().resolve("run").resolve(storageName);
        Path settings = FrameworkProperties.configuration(storage);
        ending.first(() -> Ending.delete(settings));
        if (!options.serves()) {
            ending.first(() -> Ending.delete(storage));
        }
        LiveConfiguration live = new LiveConfiguration(data.conf(), settings, this::misconfigured);
        configuration = live;
        try {
            live.take();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PlatformHost(distribution, options, board, storage);
    }

    private void started(PlatformHost host) {
        ending.first(() -> host.stop(STOP_MILLIS));
        try {
            host.start();
        } catch (BundleException e) {
            board.cannotStart("SIMPUL-START-BUNDLE", "Bundel tidak dapat dimulai: " + e, "A bundle cannot start: " + e);
        }
    }

    private void refuse(PlatformHost host) {
        List<Refusal> refusals = board.refusals();
        terminal.refuse(refusals);
        if (refusals.isEmpty()) {
            terminal.err()
                    .println("SIMPUL-START-UNREADY: Simpul tidak siap dalam " + READY_SECONDS
                            + " detik; sebabnya di bawah ini / Simpul was not ready within " + READY_SECONDS
                            + " seconds; the causes are below");
            host.unready().forEach(reason -> terminal.err().println("  " + reason));
        }
        ending.now(1);
    }

    private static void close(DataLock lock) {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
