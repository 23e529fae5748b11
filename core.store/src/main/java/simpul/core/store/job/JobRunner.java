package simpul.core.store.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import simpul.core.model.task.Job;
import simpul.core.model.task.Jobs;
import simpul.core.store.calendar.Calendar;
import simpul.core.store.engine.Engine;

/**
 * Runs each job for each day that has begun in Jakarta since the job's last, day after day, within a day by code.
 * Thread-safe; one thread at a time works.
 */
public final class JobRunner implements Jobs {
    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
    /** Clocks are put right by seconds all the time; only more than this counts as moved back. */
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private static final Duration NOTE_EVERY = Duration.ofMinutes(5);

    private final Engine engine;
    private final Clock clock;
    private final Supplier<List<Job>> jobs;
    private final ReentrantLock turn = new ReentrantLock();
    private final Map<String, LocalDate> failed = new ConcurrentHashMap<>();

    public JobRunner(Engine engine, Clock clock, Supplier<List<Job>> jobs) {
        this.engine = engine;
        this.clock = clock;
        this.jobs = jobs;
    }

    @Override
    public void runDue() {
        turn.lock();
        try {
            if (movedBack().isPresent()) {
                return;
            }
            note();
            LocalDate today = LocalDate.now(clock.withZone(Calendar.WIB));
            Map<String, LocalDate> done = new HashMap<>(completed());
            List<Job> due = new ArrayList<>(jobs.get());
            due.sort(Comparator.comparing(Job::code));
            // A job that nobody has ever run begins today: its past is not known to have been missed.
            due.forEach(job -> done.putIfAbsent(job.code(), today.minusDays(1)));
            LocalDate first =
                    done.values().stream().min(Comparator.naturalOrder()).orElse(today);
            Set<String> stopped = new HashSet<>();
            for (LocalDate day = first.plusDays(1); !day.isAfter(today); day = day.plusDays(1)) {
                for (Job job : due) {
                    boolean missed = done.getOrDefault(job.code(), today).isBefore(day);
                    if (missed && !stopped.contains(job.code()) && !run(job, day)) {
                        // A later day must not overtake the one that failed.
                        stopped.add(job.code());
                    }
                }
            }
        } finally {
            turn.unlock();
        }
    }

    private boolean run(Job job, LocalDate day) {
        try {
            job.run(day);
        } catch (RuntimeException e) {
            failed.put(job.code(), day);
            LOG.warn("JOB_FAILED {} for {}; it is tried again later", job.code(), day, e);
            return false;
        }
        failed.remove(job.code());
        engine.write(
                sql -> {
                    JobTable.complete(sql, job.code(), day, clock.instant());
                    return day;
                },
                kept -> true);
        return true;
    }

    private void note() {
        Instant now = clock.instant();
        Optional<Instant> latest = engine.read(JobTable::latest);
        if (latest.isEmpty() || latest.get().plus(NOTE_EVERY).isBefore(now)) {
            engine.write(
                    sql -> {
                        JobTable.seen(sql, now);
                        return now;
                    },
                    kept -> true);
        }
    }

    /** The latest moment seen before, when the clock now stands clearly before it. */
    Optional<Instant> movedBack() {
        Instant limit = clock.instant().plus(TOLERANCE);
        return engine.read(JobTable::latest).filter(limit::isBefore);
    }

    /** Jobs whose last run failed, with the day. */
    Map<String, LocalDate> failed() {
        return Map.copyOf(failed);
    }

    @Override
    public Map<String, LocalDate> completed() {
        return engine.read(JobTable::completed);
    }
}
