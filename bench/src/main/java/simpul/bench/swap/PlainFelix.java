package simpul.bench.swap;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/**
 * The other process of {@link FelixRig}: starts a framework with the bundles of its arguments; each line of its input is a
 * jar with which the module is installed and then updated.
 */
final class PlainFelix {
    private static final String LOCATION = "module";

    private PlainFelix() {}

    /** Where this class was loaded from. */
    static Path place() {
        try {
            return Path.of(PlainFelix.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void main(String[] bundles) throws BundleException, IOException {
        Map<String, String> settings = new HashMap<>();
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith("org.osgi.") || name.startsWith("felix."))
                .forEach(name -> settings.put(name, System.getProperty(name)));
        FrameworkFactory factory =
                ServiceLoader.load(FrameworkFactory.class).findFirst().orElseThrow();
        Framework framework = factory.newFramework(settings);
        framework.start();
        BundleContext context = framework.getBundleContext();
        List<Bundle> installed = new ArrayList<>();
        for (String bundle : bundles) {
            installed.add(context.installBundle(Path.of(bundle).toUri().toString()));
        }
        for (Bundle bundle : installed) {
            bundle.start();
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String jar = lines.readLine(); jar != null; jar = lines.readLine()) {
                put(context, Path.of(jar));
            }
        }
        framework.stop();
    }

    static void put(BundleContext context, Path jar) throws BundleException, IOException {
        @Nullable Bundle there = context.getBundle(LOCATION);
        try (InputStream in = Files.newInputStream(jar)) {
            if (there == null) {
                context.installBundle(LOCATION, in).start();
            } else {
                there.update(in);
            }
        }
    }
}
