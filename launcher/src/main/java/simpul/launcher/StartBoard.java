package simpul.launcher;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What bundles have reported about this start. Written by their threads, waited on by the main thread.
 *
 * <p>Sentences for the operator are held back until the platform answers, so that they stand below the banner.
 */
final class StartBoard {
    private final Terminal terminal;
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<Sentence> heldBack = new ArrayList<>();
    private @Nullable URI address;
    private boolean announced;

    StartBoard(Terminal terminal) {
        this.terminal = terminal;
    }

    synchronized void listening(URI at) {
        address = at;
        notifyAll();
    }

    synchronized void cannotStart(String code, String indonesian, String english) {
        refusals.add(new Refusal(code, indonesian, english));
        notifyAll();
    }

    synchronized void tell(String indonesian, String english) {
        if (announced) {
            terminal.say(indonesian, english);
        } else {
            heldBack.add(new Sentence(indonesian, english));
        }
    }

    /** The first word of a held-back sentence that holds this mark, taken off the board; the demonstration needs its link. */
    synchronized Optional<String> take(String mark) {
        Optional<Sentence> found =
                heldBack.stream().filter(s -> s.english().contains(mark)).findFirst();
        found.ifPresent(heldBack::remove);
        return found.flatMap(s -> Stream.of(s.english().split("\\s+"))
                .filter(word -> word.contains(mark))
                .findFirst());
    }

    /** Prints what was held back; from here on sentences appear at once. */
    synchronized void announce() {
        announced = true;
        heldBack.forEach(s -> terminal.say(s.indonesian(), s.english()));
        heldBack.clear();
    }

    synchronized List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    /** Waits until the platform answers or has refused; empty when it refused or the time is over. */
    synchronized Optional<URI> await(long time, TimeUnit unit) throws InterruptedException {
        long end = System.nanoTime() + unit.toNanos(time);
        while (address == null && refusals.isEmpty()) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                break;
            }
            wait(left);
        }
        return refusals.isEmpty() ? Optional.ofNullable(address) : Optional.empty();
    }

    /** Waits for a refusal that comes while serving. */
    synchronized boolean refusedWithin(long time, TimeUnit unit) throws InterruptedException {
        if (refusals.isEmpty()) {
            wait(unit.toMillis(time));
        }
        return !refusals.isEmpty();
    }

    private record Sentence(String indonesian, String english) {}
}
