package simpul.core.records.fill;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import simpul.core.model.module.SectorModule;
import simpul.core.model.module.Sectors;
import simpul.core.model.start.StartSettings;

/** Looks every few seconds whether a type is behind, and works it off one batch after another, in a process that serves. */
@Component(immediate = true, service = FillingThread.class)
public final class FillingThread {
    private static final Logger LOG = LoggerFactory.getLogger(FillingThread.class);
    private static final long LOOK_SECONDS = 3;
    private static final long STOP_SECONDS = 20;

    private final Sectors sectors;
    private final Filling filling;
    private final Restating restating;
    private final DueCounting counting;
    private final ScheduledExecutorService thread;

    @Activate
    public FillingThread(
            @Reference Sectors sectors,
            @Reference Filling filling,
            @Reference Restating restating,
            @Reference DueCounting counting,
            @Reference StartSettings settings) {
        this.sectors = sectors;
        this.filling = filling;
        this.restating = restating;
        this.counting = counting;
        this.thread = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread t = new Thread(task, "simpul-filling");
            t.setDaemon(true);
            return t;
        });
        if (settings.command().isEmpty() && settings.ownsData()) {
            thread.scheduleWithFixedDelay(this::look, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
        }
    }

    private void look() {
        try {
            for (SectorModule module : sectors.all()) {
                workOff(module.id());
            }
        } catch (RuntimeException e) {
            // An exception would end the schedule for good.
            LOG.warn("RECORDS_NOT_FILLED: older records are read from their bodies until it is tried again", e);
        }
    }

    private void workOff(String sector) {
        while (!thread.isShutdown() && (filling.step(sector) || restating.step(sector) || counting.step(sector))) {
            Thread.onSpinWait();
        }
    }

    @Deactivate
    void stop() throws InterruptedException {
        thread.shutdown();
        if (!thread.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
            thread.shutdownNow();
        }
    }
}
