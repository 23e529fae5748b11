package simpul.bench.swap;

import java.util.List;

/**
 * A server with a module in one of two versions. Its load is the same in kind and rate everywhere. For one thread, except
 * for the errands of its load.
 */
public interface Rig extends AutoCloseable {
    /** The two versions between which it is swapped, the one that runs at the beginning first. */
    List<String> VERSIONS = List.of("9.1.0", "9.2.0");

    String name();

    /** What its clients do; the first is the one whose times count. */
    List<Kind> kinds();

    /** Asks for a version, and returns once that has been taken in. */
    void ask(String version);

    /** Whether this version answers now. */
    boolean answers(String version);

    /** Waits until nothing of a swap that was seen is under way any more. */
    void settle();

    Jvm jvm();

    /** A class that each class loader of the module has. */
    String marker();

    @Override
    void close();
}
