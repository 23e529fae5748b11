package simpul.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * The classes of bundles that a start loads, in the order in which it does: one a line, behind the symbolic name of its
 * bundle. {@code simpul prepare} keeps them. Immutable.
 */
record StartClasses(Path file) {
    static StartClasses of(Distribution distribution) {
        return new StartClasses(distribution.home().resolve("run/classes.txt"));
    }

    /** Loads them on a thread of its own, so that the start finds them loaded. */
    void loadAhead(Bundle[] bundles) {
        Map<String, Bundle> byName = new HashMap<>();
        for (Bundle bundle : bundles) {
            byName.put(bundle.getSymbolicName(), bundle);
        }
        Thread thread = new Thread(() -> lines().forEach(line -> load(line, byName)), "simpul-classes");
        thread.setDaemon(true);
        thread.start();
    }

    private List<String> lines() {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static void load(String line, Map<String, Bundle> byName) {
        int blank = line.indexOf(' ');
        Bundle bundle = byName.get(line.substring(0, blank));
        try {
            if (bundle != null) {
                bundle.loadClass(line.substring(blank + 1));
            }
        } catch (ClassNotFoundException | LinkageError | RuntimeException e) {
            // Whoever needs it will say so; a framework that is ending throws what it happens to meet.
        }
    }

    /** Keeps these, and links them, whoever loaded them: only linked classes are kept by the runtime for later starts. */
    void keep(List<String> names, Bundle[] bundles) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String name : names) {
            // The launcher has a copy of some libraries; each bundle that sees the class may see another one.
            for (Bundle bundle : bundles) {
                try {
                    Class<?> found = bundle.loadClass(name);
                    // Nothing links but asking for what a class declares.
                    Objects.requireNonNull(found.getDeclaredMethods());
                    if (bundle.getBundleId() != 0 && bundle.equals(FrameworkUtil.getBundle(found))) {
                        lines.add(bundle.getSymbolicName() + " " + name);
                    }
                } catch (ClassNotFoundException | LinkageError notOfThisBundle) {
                    continue;
                }
            }
        }
        Files.write(file, lines);
    }
}
