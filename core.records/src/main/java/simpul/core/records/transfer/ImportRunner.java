package simpul.core.records.transfer;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import simpul.core.model.start.StartSettings;
import simpul.core.model.store.StoreUnavailable;

/**
 * Looks for imports to carry out, on two threads of a process that serves, so that a small one seldom waits for a large
 * one. Thread-safe.
 */
@Component(immediate = true, service = ImportRunner.class)
public final class ImportRunner {
    private static final Logger LOG = LoggerFactory.getLogger(ImportRunner.class);
    private static final int THREADS = 2;
    private static final long LOOK_SECONDS = 2;
    private static final long STOP_SECONDS = 20;

    private final ImportWorker worker;
    private final Optional<ScheduledExecutorService> threads;
    private volatile boolean stopping;

    @Activate
    public ImportRunner(@Reference ImportWorker worker, @Reference StartSettings settings) {
        this.worker = worker;
        boolean serves = settings.command().isEmpty() && settings.ownsData();
        // Not of the platform's source of identifiers: whose turn it is there must not depend on who starts first.
        String process = UUID.randomUUID().toString();
        this.threads = serves ? Optional.of(begin(settings.data() + "#", process)) : Optional.empty();
    }

    /** The data directory is locked by one process at a time, so what stands under its name is nobody's any more. */
    private ScheduledExecutorService begin(String home, String process) {
        ScheduledExecutorService service = Executors.newScheduledThreadPool(THREADS, task -> {
            Thread t = new Thread(task, "simpul-imports");
            t.setDaemon(true);
            return t;
        });
        service.execute(() -> guarded(() -> worker.adopt(home)));
        for (int i = 0; i < THREADS; i++) {
            String runner = home + process + "-" + i;
            service.scheduleWithFixedDelay(() -> guarded(() -> look(runner)), 1, LOOK_SECONDS, TimeUnit.SECONDS);
        }
        return service;
    }

    private void look(String runner) {
        boolean found = true;
        while (found && !stopping) {
            found = worker.work(runner, () -> stopping);
        }
    }

    private static void guarded(Runnable task) {
        try {
            task.run();
        } catch (StoreUnavailable e) {
            LOG.warn("IMPORTS_NOT_RUN: the database does not answer; they are tried again", e);
        } catch (RuntimeException e) {
            // An exception would end the schedule for good.
            LOG.warn("IMPORTS_NOT_RUN; they are tried again", e);
        }
    }

    @Deactivate
    void stop() throws InterruptedException {
        stopping = true;
        if (threads.isPresent()) {
            threads.get().shutdown();
            if (!threads.get().awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
                threads.get().shutdownNow();
            }
        }
    }
}
