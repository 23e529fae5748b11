package simpul.launcher;

import java.nio.file.Path;

/**
 * In which order bundles start; they stop the other way round, so the doors close first and what is in flight can
 * still reach the store. Sectors are started by core.modules, before the doors open, and stop with it.
 */
enum StartOrder {
    CONFIGURATION(1, "org.apache.felix.configadmin", "org.apache.felix.fileinstall"),
    COMPONENTS(2, "org.apache.felix.scr"),
    PLATFORM(3),
    DOORS(5, "core.web"),
    CONSOLE(6, "org.apache.felix.gogo.runtime", "core.console");

    static final int LAST = CONSOLE.level;

    private final int level;
    private final String[] names;

    StartOrder(int level, String... names) {
        this.level = level;
        this.names = names;
    }

    int level() {
        return level;
    }

    static StartOrder ofPlatform(Path jar) {
        String file = String.valueOf(jar.getFileName());
        for (StartOrder order : values()) {
            for (String name : order.names) {
                if (file.startsWith(name + "-")) {
                    return order;
                }
            }
        }
        return PLATFORM;
    }

    /** Whether a one-off command can do without it. */
    static boolean onlyForServing(Path jar) {
        String file = String.valueOf(jar.getFileName());
        return ofPlatform(jar) == DOORS || file.startsWith("jetty-");
    }
}
