package simpul.core.modules.deploy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import simpul.core.model.sector.Sector;

/** A real Felix with the component runtime, in which modules see the test's own copy of core.model. */
final class Framework implements AutoCloseable {
    private static final List<String> BUNDLES = List.of(
            "org.osgi.util.function.Function",
            "org.osgi.util.promise.Promise",
            "org.osgi.service.component.ComponentContext",
            "org.apache.felix.scr.impl.Activator");

    private final org.osgi.framework.launch.Framework felix;

    Framework(Path storage, Path home) throws Exception {
        Map<String, Object> properties = new HashMap<>();
        properties.put(Constants.FRAMEWORK_STORAGE, storage.toString());
        properties.put(Constants.FRAMEWORK_BSNVERSION, Constants.FRAMEWORK_BSNVERSION_MULTIPLE);
        properties.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, model());
        properties.put("simpul.home", home.toString());
        properties.put("felix.bootdelegation.implicit", "false");
        felix = new FrameworkFactory().newFramework(properties);
        felix.start();
        for (String name : BUNDLES) {
            Path jar = place(Class.forName(name, false, getClass().getClassLoader()));
            felix.getBundleContext().installBundle("reference:" + jar.toUri()).start();
        }
    }

    BundleContext context() {
        return felix.getBundleContext();
    }

    /** How many bundles of modules are there. */
    long modules() {
        return Stream.of(felix.getBundleContext().getBundles())
                .filter(b -> b.getLocation().startsWith("simpul:"))
                .count();
    }

    private static Path place(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static String model() throws IOException, URISyntaxException {
        Path place = place(Sector.class);
        if (Files.isDirectory(place)) {
            return packages(place);
        }
        try (FileSystem jar = FileSystems.newFileSystem(place)) {
            return packages(jar.getPath("/"));
        }
    }

    private static String packages(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve("simpul/core/model"))) {
            TreeSet<String> names = files.filter(f -> f.toString().endsWith(".class"))
                    .map(f -> root.relativize(f.getParent()).toString().replace('/', '.'))
                    .collect(Collectors.toCollection(TreeSet::new));
            return names.stream().map(n -> n + ";version=\"0.1.0\"").collect(Collectors.joining(","));
        }
    }

    @Override
    public void close() throws Exception {
        felix.stop();
        felix.waitForStop(20_000);
    }
}
