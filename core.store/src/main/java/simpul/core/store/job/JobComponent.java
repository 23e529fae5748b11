package simpul.core.store.job;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import simpul.core.model.start.Health;
import simpul.core.model.start.HealthCheck;
import simpul.core.model.start.StartSettings;
import simpul.core.model.store.StoreUnavailable;
import simpul.core.model.task.Job;
import simpul.core.model.task.Jobs;
import simpul.core.store.engine.Engine;
import simpul.core.store.parameter.ParameterBook;

/** Looks every few seconds whether a job is due, on one thread, in a process that serves. */
@Component(
        immediate = true,
        service = {Jobs.class, HealthCheck.class})
public final class JobComponent implements Jobs, HealthCheck {
    private static final Logger LOG = LoggerFactory.getLogger(JobComponent.class);
    private static final long LOOK_SECONDS = 5;
    private static final long STOP_SECONDS = 20;

    private final List<Job> jobs = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService thread;
    private final JobRunner runner;
    private final Engine engine;
    private final ParameterBook parameters;
    private final Bundle framework;
    private volatile boolean elsewhere;
    private volatile boolean away;

    @Activate
    public JobComponent(
            BundleContext context,
            @Reference Engine engine,
            @Reference ParameterBook parameters,
            @Reference Clock clock,
            @Reference StartSettings settings) {
        this.framework = context.getBundle(0);
        this.engine = engine;
        this.parameters = parameters;
        this.runner = new JobRunner(engine, clock, () -> List.copyOf(jobs));
        this.thread = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread t = new Thread(task, "simpul-jobs");
            t.setDaemon(true);
            return t;
        });
        if (settings.command().isEmpty() && settings.ownsData()) {
            thread.scheduleWithFixedDelay(this::look, 1, LOOK_SECONDS, TimeUnit.SECONDS);
        }
    }

    private void look() {
        try {
            if (engine.isShared()) {
                // Another server may have set one.
                parameters.refresh();
            }
            // Only when every bundle has started are all jobs known, and their order within a day right.
            if (framework.getState() == Bundle.ACTIVE) {
                boolean mine = engine.holdsJobs();
                elsewhere = !mine;
                if (mine) {
                    runner.runDue();
                }
            }
            away = false;
        } catch (StoreUnavailable e) {
            if (!away) {
                LOG.warn("JOBS_NOT_RUN: the database does not answer; they are tried again", e);
            }
            away = true;
        } catch (RuntimeException e) {
            // An exception would end the schedule for good.
            LOG.warn("JOBS_NOT_RUN; they are tried again in {} seconds", LOOK_SECONDS, e);
        }
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, unbind = "remove")
    void add(Job job) {
        jobs.add(job);
    }

    void remove(Job job) {
        jobs.remove(job);
    }

    @Override
    public void runDue() {
        runner.runDue();
    }

    @Override
    public Map<String, LocalDate> completed() {
        return runner.completed();
    }

    @Override
    public Health check() {
        return elsewhere ? JobHealth.elsewhere() : JobHealth.of(runner);
    }

    @Deactivate
    void stop() throws InterruptedException {
        thread.shutdown();
        if (!thread.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
            thread.shutdownNow();
        }
    }
}
