package simpul.launcher;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.felix.framework.FrameworkFactory;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.startlevel.FrameworkStartLevel;
import org.osgi.framework.wiring.FrameworkWiring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One framework with the bundles of the distribution. Started once by the main thread; stopped by any thread. */
final class PlatformHost {
    private static final Logger LOG = LoggerFactory.getLogger(PlatformHost.class);
    private static final String MODEL = "simpul.core.model";

    private final Distribution distribution;
    private final StartOptions options;
    private final StartBoard board;
    private final Clock clock;
    private final FrameworkMemory memory;
    private final Framework framework;
    private @Nullable StartServices services;

    /** @param storage where the framework remembers its bundles */
    PlatformHost(Distribution distribution, StartOptions options, StartBoard board, Path storage) {
        this.distribution = distribution;
        this.options = options;
        this.board = board;
        this.clock = options.clock().get();
        this.memory =
                new FrameworkMemory(storage, Stream.of(StartOrder.values()).flatMap(order -> jars(order).stream()));
        this.framework = new FrameworkFactory().newFramework(FrameworkProperties.of(options, clock, storage));
    }

    /** Installs and starts everything; what goes wrong in a bundle is reported to the board. */
    void start() throws BundleException {
        Levels levels = new Levels(board);
        boolean recalled = initialised(levels);
        BundleContext context = framework.getBundleContext();
        context.addBundleListener(levels);
        context.addFrameworkListener(levels);
        for (List<Bundle> level : install(context)) {
            levels.add(level);
        }
        StartServices handed = new StartServices(context, bundle(context, MODEL));
        handed.register(options, clock, board);
        services = handed;
        if (options.serves()) {
            // A thread that has to resolve a bundle would hold the framework's lock against one that starts another.
            framework.adapt(FrameworkWiring.class).resolveBundles(List.of(bundles()));
            StartClasses.of(distribution).loadAhead(bundles());
        }
        framework.start();
        if (!recalled) {
            memory.seal();
        }
    }

    /** Whether the framework could be initialised with what it remembers of exactly these bundles. */
    private boolean initialised(Levels levels) throws BundleException {
        if (memory.recalled()) {
            try {
                framework.init(levels);
                if (memory.holds(framework.getBundleContext(), locations())) {
                    return true;
                }
            } catch (BundleException | RuntimeException e) {
                LOG.debug("What the framework remembers cannot be read", e);
            }
            stop(0);
            memory.forget();
        }
        framework.init(levels);
        return false;
    }

    /** Runs a command of the started platform; empty when no bundle offers it. */
    Optional<Integer> run(String name, List<String> arguments, Terminal terminal) {
        StartServices handed = services;
        return handed == null ? Optional.empty() : handed.run(name, arguments, terminal.out());
    }

    /** Runs the platform's daily work that is due by now. */
    void runDueJobs() {
        StartServices handed = services;
        if (handed != null) {
            handed.runDueJobs();
        }
    }

    Bundle[] bundles() {
        return framework.getBundleContext().getBundles();
    }

    /** Why the platform does not answer, one line a cause. */
    List<String> unready() {
        return Unready.reasons(framework.getBundleContext());
    }

    /** Stops in the opposite order of the start and waits for the end. */
    void stop(long millis) {
        try {
            framework.stop();
            framework.waitForStop(millis);
        } catch (BundleException e) {
            LOG.error("The framework did not stop in order", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The bundles, level by level. */
    private List<List<Bundle>> install(BundleContext context) throws BundleException {
        FrameworkStartLevel level = framework.adapt(FrameworkStartLevel.class);
        List<List<Bundle>> bundles = new ArrayList<>();
        for (StartOrder order : StartOrder.values()) {
            level.setInitialBundleStartLevel(order.level());
            List<Bundle> installed = new ArrayList<>();
            for (Path jar : jars(order)) {
                installed.add(context.installBundle(location(jar)));
            }
            bundles.add(installed);
        }
        return bundles;
    }

    private List<String> locations() {
        return Stream.of(StartOrder.values())
                .flatMap(order -> jars(order).stream())
                .map(PlatformHost::location)
                .toList();
    }

    /** Used where it lies; a plus sign would be read as a blank by the framework. */
    private static String location(Path jar) {
        return "reference:" + jar.toUri().toString().replace("+", "%2B");
    }

    private List<Path> jars(StartOrder order) {
        Stream<Path> asked = options.console() ? distribution.console().stream() : Stream.of();
        return Stream.concat(distribution.platform().stream(), asked)
                .filter(jar -> StartOrder.ofPlatform(jar) == order)
                .filter(jar -> options.serves() || !StartOrder.onlyForServing(jar))
                .toList();
    }

    private static Bundle bundle(BundleContext context, String symbolicName) {
        for (Bundle bundle : context.getBundles()) {
            if (symbolicName.equals(bundle.getSymbolicName())) {
                return bundle;
            }
        }
        throw new IllegalStateException("the distribution lacks " + symbolicName);
    }
}
