package simpul.launcher;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.FrameworkListener;
import org.osgi.framework.SynchronousBundleListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts the bundles of a level when the framework reaches it. Only the first of each is told to start by the framework's
 * own memory, which is thrown away with every start and waits for the disk with each of its writes; the others follow
 * the first, and nothing is written. A bundle that does not start refuses the start.
 * Used by the thread that starts, then by those of the framework.
 */
final class Levels implements SynchronousBundleListener, FrameworkListener {
    private static final Logger LOG = LoggerFactory.getLogger(Levels.class);

    private final Map<Bundle, List<Bundle>> followers = new ConcurrentHashMap<>();
    private final StartBoard board;

    Levels(StartBoard board) {
        this.board = board;
    }

    /** Takes the bundles of one level. */
    void add(List<Bundle> bundles) throws BundleException {
        List<Bundle> starting = bundles.stream()
                .filter(b -> b.getHeaders("").get(Constants.FRAGMENT_HOST) == null)
                .toList();
        if (!starting.isEmpty()) {
            followers.put(starting.get(0), starting.subList(1, starting.size()));
            starting.get(0).start();
        }
    }

    @Override
    public void bundleChanged(BundleEvent event) {
        if (event.getType() == BundleEvent.STARTED) {
            follow(event.getBundle());
        }
    }

    @Override
    public void frameworkEvent(FrameworkEvent event) {
        if (event.getType() == FrameworkEvent.ERROR && followers.containsKey(event.getBundle())) {
            failed(event.getBundle(), event.getThrowable());
            follow(event.getBundle());
        }
    }

    private void follow(Bundle first) {
        List<Bundle> others = followers.remove(first);
        if (others != null) {
            others.forEach(this::start);
        }
    }

    private void start(Bundle bundle) {
        try {
            bundle.start(Bundle.START_TRANSIENT);
        } catch (BundleException e) {
            failed(bundle, e);
        }
    }

    /** What fails once it has started is told in the log alone: the start was over then. */
    private void failed(Bundle bundle, Throwable cause) {
        LOG.error("Bundle {} failed", bundle, cause);
        if (bundle.getState() != Bundle.ACTIVE) {
            String said = bundle.getSymbolicName() + ": " + cause.getMessage();
            board.cannotStart(
                    "SIMPUL-START-BUNDLE", "Bundel tidak dapat dimulai: " + said, "A bundle cannot start: " + said);
        }
    }
}
