package simpul.bench.swap;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Clients that come at a fixed rate, however long the answers take: who is kept waiting is counted from the moment at
 * which he was to begin, and a server that stands still is not spared those who come meanwhile. Each kind of request goes
 * by HTTP/1.1 and HTTP/2 in turn. Begun and ended by one thread.
 *
 * <pre>{@code
 * OpenLoad load = OpenLoad.of(List.of(new Kind("screen", 50, Ask.of(page, headers, Ask.status(200)))));
 * // what is tried meanwhile
 * Tally tally = load.end();
 * }</pre>
 */
public final class OpenLoad {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final List<HttpClient> clients =
            List.of(client(HttpClient.Version.HTTP_1_1), client(HttpClient.Version.HTTP_2));
    private final List<Course> courses = new ArrayList<>();
    private final Queue<Sample> samples = new ConcurrentLinkedQueue<>();
    private final Phaser away = new Phaser(1);
    private final AtomicLong wrong = new AtomicLong();
    private final long begun = System.nanoTime();
    private final Thread thread = new Thread(this::run, "open-load");
    private volatile boolean going = true;

    /** When the next one of a kind is due. */
    private static final class Course {
        private final Kind kind;
        private long due;
        private long number;

        Course(Kind kind, long due) {
            this.kind = kind;
            this.due = due;
        }

        long due() {
            return due;
        }
    }

    private OpenLoad(List<Kind> kinds) {
        long now = System.nanoTime();
        for (int i = 0; i < kinds.size(); i++) {
            Kind kind = kinds.get(i);
            // Not all at the same moment.
            courses.add(new Course(kind, now + kind.everyNanos() * i / kinds.size()));
        }
        thread.setDaemon(true);
    }

    /** Begins at once. */
    public static OpenLoad of(List<Kind> kinds) {
        OpenLoad load = new OpenLoad(kinds);
        load.thread.start();
        return load;
    }

    private static HttpClient client(HttpClient.Version version) {
        return HttpClient.newBuilder()
                .version(version)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
    }

    /** When it began, in nanoseconds of {@link System#nanoTime}. */
    public long begun() {
        return begun;
    }

    /** How many have been answered so far. */
    public int answered() {
        return samples.size();
    }

    /** How many answers so far were other than expected. */
    public long wrong() {
        return wrong.get();
    }

    /** Sends nobody more, and waits for those who are under way. */
    public Tally end() {
        going = false;
        try {
            thread.join();
            away.awaitAdvanceInterruptibly(away.arrive(), PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (TimeoutException e) {
            samples.add(new Sample("load", begun, System.nanoTime(), "never answered: " + away.getUnarrivedParties()));
        }
        return new Tally(begun, List.copyOf(samples));
    }

    private void run() {
        while (going) {
            Course next = courses.get(0);
            for (Course course : courses) {
                next = course.due() - next.due() < 0 ? course : next;
            }
            long early = next.due() - System.nanoTime();
            if (early > 0) {
                LockSupport.parkNanos(early);
            } else {
                send(next);
            }
        }
    }

    private void send(Course course) {
        long due = course.due;
        long number = course.number++;
        course.due += course.kind.everyNanos();
        away.register();
        go(course.kind, number).whenComplete((said, thrown) -> {
            String what = thrown == null ? said : String.valueOf(thrown);
            samples.add(new Sample(course.kind.name(), due, System.nanoTime(), what));
            wrong.addAndGet(what.isEmpty() ? 0 : 1);
            away.arriveAndDeregister();
        });
    }

    private CompletableFuture<String> go(Kind kind, long number) {
        try {
            return kind.errand().go(clients.get((int) (number % clients.size())), number);
        } catch (RuntimeException e) {
            return CompletableFuture.completedFuture(String.valueOf(e));
        }
    }
}
