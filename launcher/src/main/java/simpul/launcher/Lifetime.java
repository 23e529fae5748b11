package simpul.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.BundleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The life of one process: look first, lock, start the framework, serve or do one thing, end. */
final class Lifetime {
    private static final Logger LOG = LoggerFactory.getLogger(Lifetime.class);
    private static final long READY_SECONDS = Long.getLong("simpul.readySeconds", 120);
    private static final long STOP_MILLIS = 30_000;

    private final Distribution distribution;
    private final StartOptions options;
    private final Terminal terminal;
    private final StartBoard board;
    private final Ending ending = new Ending();

    Lifetime(Distribution distribution, StartOptions options, Terminal terminal) {
        this.distribution = distribution;
        this.options = options;
        this.terminal = terminal;
        this.board = new StartBoard(terminal);
    }

    /** Serves until a signal comes; does not return. What is to be prepared is prepared before the banner. */
    void serve(Banner banner, Preparation preparation) {
        Runtime.getRuntime().addShutdownHook(ending);
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
            preparation.prepare(address.get(), host, board);
            banner.print(terminal, address.get());
            board.announce();
            while (!board.refusedWithin(1, TimeUnit.HOURS)) {
                continue;
            }
            refuse(host);
        } catch (InterruptedException e) {
            ending.now(0);
        } catch (IOException | RuntimeException e) {
            LOG.error("The start broke off", e);
            ending.now(1);
        }
    }

    /** For a command that needs no data of anybody. */
    void deleteDataAtEnd() {
        ending.first(() -> Ending.delete(options.data()));
    }

    /** Runs one command of the platform; does not return. */
    void run(String command, List<String> arguments) {
        Runtime.getRuntime().addShutdownHook(ending);
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
        Optional<Integer> status = answer(host, command, arguments);
        if (status.isEmpty()) {
            terminal.err()
                    .println("SIMPUL-START-COMMAND: Perintah " + command + " tidak tersedia / Command " + command
                            + " is not available");
            host.unready().forEach(terminal.err()::println);
        }
        ending.now(status.orElse(1));
    }

    /** Everything that can be said before the framework starts, all at once; with the lock when nothing stands against it. */
    private Optional<DataLock> ready() {
        DataDirectory data = new DataDirectory(options.data());
        List<Refusal> refusals = new ArrayList<>(distribution.check());
        List<Refusal> unusable = data.prepare();
        refusals.addAll(unusable);
        if (unusable.isEmpty()) {
            refusals.addAll(new ConfigurationCheck(data.conf(), distribution.platform()).run());
        }
        Optional<DataLock> lock = Optional.empty();
        if (options.ownsData() && unusable.isEmpty()) {
            lock = lock(data);
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

    private Optional<DataLock> lock(DataDirectory data) {
        try {
            Optional<DataLock> lock = DataLock.take(data.lock());
            lock.ifPresent(held -> ending.first(() -> close(held)));
            return lock;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PlatformHost host(String storageName) {
        Path storage = options.data().resolve("run").resolve(storageName);
        ending.first(() -> Ending.delete(storage));
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

    private Optional<Integer> answer(PlatformHost host, String command, List<String> arguments) {
        try {
            return host.run(command, arguments, terminal);
        } catch (RuntimeException e) {
            LOG.error("The command broke off", e);
            return Optional.of(1);
        }
    }

    private static void close(DataLock lock) {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
