package simpul.bench.durability;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the server acknowledged, and what went wrong. Thread-safe. */
final class Ledger {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Map<String, Subject> subjects = new LinkedHashMap<>();
    private final List<String> complaints = new ArrayList<>();
    private int creates;
    private int uploads;
    private int signatures;
    private int interrupted;
    private int askedAgain;

    /** Everything acknowledged until now. */
    synchronized List<Subject> subjects() {
        return List.copyOf(subjects.values());
    }

    synchronized void created(Subject subject) {
        creates++;
        keep(subject);
    }

    synchronized void uploaded(Subject subject) {
        uploads++;
        keep(subject);
    }

    synchronized void signed(Subject subject) {
        signatures++;
        keep(subject);
    }

    /** A document that came with a case: acknowledged, though nobody created it by a request of its own. */
    synchronized void keep(Subject subject) {
        subjects.put(subject.path(), subject);
        notifyAll();
    }

    synchronized void interrupted() {
        interrupted++;
    }

    synchronized void askedAgain() {
        askedAgain++;
    }

    synchronized void complain(String complaint) {
        complaints.add(complaint);
        notifyAll();
    }

    synchronized void complain(List<String> more) {
        more.forEach(this::complain);
    }

    synchronized List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Waits until that many more were acknowledged, or something went wrong; that nothing happens is wrong, too. */
    synchronized void awaitAcknowledged(int more) {
        int wanted = acknowledged() + more;
        int known = complaints.size();
        long end = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (acknowledged() < wanted && complaints.size() == known) {
                if (System.nanoTime() > end) {
                    complain("the clients get nothing done");
                    return;
                }
                wait(1000);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private int acknowledged() {
        return creates + uploads + signatures;
    }

    synchronized Counts counts() {
        return new Counts(creates, uploads, signatures, interrupted, askedAgain);
    }

    /**
     * @param interrupted requests that a power cut left without an answer and that were sent again
     * @param askedAgain acknowledged requests that were sent again on purpose
     */
    public record Counts(int creates, int uploads, int signatures, int interrupted, int askedAgain) {}
}
