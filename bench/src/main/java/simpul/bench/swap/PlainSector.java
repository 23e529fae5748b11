package simpul.bench.swap;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.ServiceLoader;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.osgi.util.tracker.ServiceTracker;
import simpul.core.model.sector.Screen;
import simpul.core.model.sector.ScreenRequest;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.SectorSpec;
import simpul.core.model.sector.view.NoticeView;

/**
 * The other process of {@link PlainUpdate}: a framework with the component runtime and nothing else, in which each line of
 * the input is a jar with which a sector's module is updated in place. Prints how many microseconds went by until the new
 * version had defined itself and its screen {@value FisheryJar#PROMPT} had answered.
 */
final class PlainSector {
    private static final long PATIENCE = 30_000;

    private PlainSector() {}

    /** @param bundles of the component runtime */
    public static void main(String[] bundles) throws Exception {
        Framework framework = ServiceLoader.load(FrameworkFactory.class)
                .findFirst()
                .orElseThrow()
                .newFramework(Map.of(
                        "org.osgi.framework.storage", System.getProperty("cache"),
                        "org.osgi.framework.system.packages.extra", System.getProperty("offered")));
        framework.start();
        BundleContext context = framework.getBundleContext();
        for (String bundle : bundles) {
            context.installBundle(Path.of(bundle).toUri().toString());
        }
        for (Bundle bundle : context.getBundles()) {
            bundle.start();
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String jar = lines.readLine(); jar != null; jar = lines.readLine()) {
                long from = System.nanoTime();
                PlainFelix.put(context, Path.of(jar));
                String answer = answered(context);
                System.out.println((System.nanoTime() - from) / 1000 + " " + answer);
            }
        }
        framework.stop();
    }

    private static String answered(BundleContext context) throws InterruptedException {
        ServiceTracker<Sector, Sector> tracker = new ServiceTracker<>(context, Sector.class, null);
        tracker.open();
        try {
            Sector sector = tracker.waitForService(PATIENCE);
            Screen[] found = new Screen[1];
            sector.define(like(SectorSpec.class, (spec, method, arguments) -> {
                if (method.getName().equals("screens")) {
                    for (Screen screen : (Screen[]) arguments[0]) {
                        found[0] = screen.path().equals(FisheryJar.PROMPT) ? screen : found[0];
                    }
                }
                return spec;
            }));
            ScreenRequest nobody = like(ScreenRequest.class, (request, method, arguments) -> {
                throw new UnsupportedOperationException(method.getName());
            });
            return ((NoticeView) found[0].function().apply(nobody)).words().id();
        } finally {
            tracker.close();
        }
    }

    private static <T> T like(Class<T> type, InvocationHandler behaviour) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, behaviour));
    }
}
