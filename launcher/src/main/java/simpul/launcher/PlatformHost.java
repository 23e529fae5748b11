package simpul.launcher;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.apache.felix.framework.FrameworkFactory;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.startlevel.BundleStartLevel;
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
    private final Framework framework;
    private @Nullable StartServices services;

    PlatformHost(Distribution distribution, StartOptions options, StartBoard board, Path storage) {
        this.distribution = distribution;
        this.options = options;
        this.board = board;
        this.clock = options.clock().get();
        this.framework = new FrameworkFactory().newFramework(FrameworkProperties.of(options, clock, storage));
    }

    /** Installs and starts everything; what goes wrong in a bundle is reported to the board. */
    void start() throws BundleException {
        framework.init(this::note);
        BundleContext context = framework.getBundleContext();
        for (Path jar : distribution.platform()) {
            if (options.serves() || !StartOrder.onlyForServing(jar)) {
                install(context, jar, StartOrder.ofPlatform(jar));
            }
        }
        if (options.serves()) {
            for (Path jar : distribution.sectors(options.demo())) {
                install(context, jar, StartOrder.SECTORS);
            }
        }
        StartServices handed = new StartServices(context, bundle(context, MODEL));
        handed.register(options, clock, board);
        services = handed;
        framework.start();
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

    private static void install(BundleContext context, Path jar, StartOrder order) throws BundleException {
        // A plus sign would be read as a blank by the framework.
        Bundle bundle =
                context.installBundle("reference:" + jar.toUri().toString().replace("+", "%2B"));
        bundle.adapt(BundleStartLevel.class).setStartLevel(order.level());
        if (bundle.getHeaders("").get(Constants.FRAGMENT_HOST) == null) {
            bundle.start();
        }
    }

    private static Bundle bundle(BundleContext context, String symbolicName) {
        for (Bundle bundle : context.getBundles()) {
            if (symbolicName.equals(bundle.getSymbolicName())) {
                return bundle;
            }
        }
        throw new IllegalStateException("the distribution lacks " + symbolicName);
    }

    private void note(FrameworkEvent event) {
        if (event.getType() == FrameworkEvent.ERROR) {
            LOG.error("Bundle {} failed", event.getBundle(), event.getThrowable());
        }
    }
}
