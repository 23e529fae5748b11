package simpul.bench.swap;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import simpul.bench.server.Artifact;

/**
 * A running JVM, looked at from outside with the JDK's own tool.
 *
 * @param pid of a process of the same user
 */
public record Jvm(long pid) {
    private static final Pattern METASPACE = Pattern.compile("Metaspace\\s+used (\\d+)K");
    private static final int TIMES = 3;
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(10);

    /** Lets everything go that nobody holds. */
    void collect() {
        for (int i = 0; i < TIMES; i++) {
            asked("GC.run");
        }
    }

    /** Class loaders that still have this class after full collections; what ends its last work meanwhile is waited for. */
    public long loaders(String marker) {
        long end = System.nanoTime() + PATIENCE;
        long alive;
        do {
            collect();
            alive = counted(marker);
        } while (alive > 1 && System.nanoTime() < end);
        return alive;
    }

    private long counted(String marker) {
        return asked("VM.classloaders", "show-classes")
                .lines()
                .filter(line -> line.endsWith(" " + marker))
                .count();
    }

    /** Kilobytes of metaspace in use. */
    public long metaspace() {
        Matcher used = METASPACE.matcher(asked("GC.heap_info"));
        if (!used.find()) {
            throw new IllegalStateException("no metaspace told by " + pid);
        }
        return Long.parseLong(used.group(1));
    }

    private String asked(String... what) {
        String[] command = new String[what.length + 2];
        command[0] = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        command[1] = String.valueOf(pid);
        System.arraycopy(what, 0, command, 2, what.length);
        return Artifact.output(command);
    }
}
