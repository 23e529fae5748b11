package simpul.core.modules.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.util.tracker.ServiceTracker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import simpul.core.model.result.Diagnosis;
import simpul.core.model.sector.Sector;
import simpul.core.modules.seal.Sha256;

/**
 * The framework as modules need it: bundles beside each other, the service of exactly one of them, and the way out. All
 * of it runs code of modules, so each step is made on a disposable thread and waited for within a bound. Thread-safe.
 */
final class Container {
    /** How the locations of bundles begin that are installed here. */
    static final String SCHEME = "simpul:";

    private static final Logger LOG = LoggerFactory.getLogger(Container.class);
    private static final Duration LEAVING = Duration.ofSeconds(5);

    private final BundleContext context;

    Container(BundleContext context) {
        this.context = context;
    }

    /** A started module: its sector, or why there is none; then nothing of it is left. */
    record Started(Optional<ServiceReference<Sector>> sector, List<Diagnosis> faults) {
        static Started refused(Diagnosis why) {
            return new Started(Optional.empty(), List.of(why));
        }
    }

    /**
     * Puts a module in from its jar and waits until it offers its sector.
     *
     * @param sha256 of the jar that was checked: no other is started, whatever has become of the file since
     * @param account of whom threads are counted that do not end
     */
    Started start(SectorThreads.Account account, String location, Path jar, String sha256, Duration bound) {
        String subject = account.subject();
        Bundle bundle;
        try (DigestInputStream in = new DigestInputStream(Files.newInputStream(jar), Sha256.begun())) {
            Bundle left = context.getBundle(location);
            if (left != null) {
                left.uninstall();
            }
            bundle = context.installBundle(location, in);
            if (!Sha256.of(in.getMessageDigest()).equals(sha256)) {
                bundle.uninstall();
                return Started.refused(Diagnoses.changed(subject));
            }
        } catch (BundleException | IOException e) {
            return Started.refused(Diagnoses.notInstalled(subject, cause(e)));
        }
        long end = System.nanoTime() + bound.toNanos();
        try {
            // Lower than the level at which a start takes modules in.
            bundle.adapt(BundleStartLevel.class).setStartLevel(1);
            within(bound, account, () -> {
                PatientStart.of(bundle);
                return true;
            });
            ServiceReference<Sector> found = sector(bundle, end - System.nanoTime());
            if (found != null) {
                return new Started(Optional.of(found), List.of());
            }
            remove(bundle, account);
            return Started.refused(Diagnoses.notReady(subject, bound));
        } catch (TimeoutException e) {
            remove(bundle, account);
            return Started.refused(Diagnoses.notReady(subject, bound));
        } catch (ExecutionException e) {
            remove(bundle, account);
            return Started.refused(Diagnoses.notStarted(subject, cause(e.getCause() == null ? e : e.getCause())));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            remove(bundle, account);
            return Started.refused(Diagnoses.notReady(subject, bound));
        }
    }

    private @org.jspecify.annotations.Nullable ServiceReference<Sector> sector(Bundle bundle, long nanos)
            throws InterruptedException {
        ServiceTracker<Sector, ServiceReference<Sector>> tracker;
        try {
            tracker =
                    new ServiceTracker<>(
                            context,
                            FrameworkUtil.createFilter("(&(" + Constants.OBJECTCLASS + "=" + Sector.class.getName()
                                    + ")(" + Constants.SERVICE_BUNDLEID + "=" + bundle.getBundleId() + "))"),
                            null) {
                        @Override
                        public ServiceReference<Sector> addingService(ServiceReference<Sector> reference) {
                            // The service itself is asked for under the deadline only.
                            return reference;
                        }

                        @Override
                        public void removedService(ServiceReference<Sector> reference, ServiceReference<Sector> same) {}
                    };
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
        tracker.open(true);
        try {
            return tracker.waitForService(Math.max(1, TimeUnit.NANOSECONDS.toMillis(nanos)));
        } finally {
            tracker.close();
        }
    }

    /** The sector of a started module, or null when its component failed. Runs code of the module. */
    @org.jspecify.annotations.Nullable
    Sector get(ServiceReference<Sector> reference) {
        return context.getService(reference);
    }

    /**
     * Lets a module go: stop, uninstall, and unload where that touches nothing else. Answers whether it is gone.
     *
     * @param account of whom threads are counted that do not end
     */
    boolean remove(ServiceReference<Sector> reference, SectorThreads.Account account) {
        Bundle bundle = reference.getBundle();
        if (bundle == null) {
            return true;
        }
        try {
            context.ungetService(reference);
        } catch (IllegalStateException e) {
            LOG.debug("The framework is ending", e);
        }
        return remove(bundle, account);
    }

    private boolean remove(Bundle bundle, SectorThreads.Account account) {
        try {
            return within(LEAVING, account, () -> {
                bundle.stop(Bundle.STOP_TRANSIENT);
                bundle.uninstall();
                unload(bundle);
                return true;
            });
        } catch (TimeoutException e) {
            LOG.warn("MODULE_NOT_GONE {} {}: it does not let itself be stopped", name(bundle), bundle.getVersion());
        } catch (ExecutionException e) {
            LOG.warn("MODULE_NOT_GONE {} {}: {}", name(bundle), bundle.getVersion(), cause(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private void unload(Bundle bundle) {
        FrameworkWiring wiring = context.getBundle(0).adapt(FrameworkWiring.class);
        if (wiring.getDependencyClosure(List.of(bundle)).equals(Set.of(bundle))) {
            wiring.refreshBundles(List.of(bundle));
        } else {
            LOG.warn(
                    "MODULE_SHARED {} {}: others depend on it; it is unloaded at the next start", name(bundle), bundle);
        }
    }

    private static String name(Bundle bundle) {
        return String.valueOf(bundle.getSymbolicName());
    }

    private static <T> T within(Duration bound, SectorThreads.Account account, Callable<T> work)
            throws TimeoutException, ExecutionException, InterruptedException {
        AtomicBoolean counted = new AtomicBoolean();
        FutureTask<T> task = new FutureTask<>(work) {
            @Override
            protected void done() {
                if (counted.getAndSet(true)) {
                    account.returned();
                }
            }
        };
        Thread thread = new Thread(null, task, "simpul-module", 0, false);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(bound.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException | InterruptedException e) {
            thread.interrupt();
            account.abandoned();
            if (counted.getAndSet(true)) {
                account.returned();
            }
            throw e;
        }
    }

    private static String cause(Throwable thrown) {
        Throwable leaf = thrown;
        while (leaf.getCause() != null && leaf.getCause() != leaf) {
            leaf = leaf.getCause();
        }
        return leaf.getClass().getName() + ": " + leaf.getMessage();
    }
}
