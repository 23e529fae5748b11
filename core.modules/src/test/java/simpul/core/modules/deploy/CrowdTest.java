package simpul.core.modules.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.SynchronousBundleListener;
import org.osgi.framework.wiring.FrameworkWiring;
import simpul.core.model.module.Deployment;
import simpul.core.model.result.Diagnosis;
import simpul.core.modules.forge.Forge;

/** A deployment while somebody else changes the wiring of the framework. */
class CrowdTest {
    /** A bundle whose end lasts as long as this property says so. */
    private static final String HELD = "simpul.test.held";

    private static final String ENDING = "simpul.test.ending";

    @TempDir
    @Nullable
    Path folder;

    private @Nullable House house;

    @BeforeEach
    void open() throws Exception {
        house = new House(folder(), House.TERMS);
    }

    @AfterEach
    void close() throws Exception {
        System.clearProperty(HELD);
        System.clearProperty(ENDING);
        house().close();
    }

    private Path folder() {
        return Objects.requireNonNull(folder);
    }

    private House house() {
        return Objects.requireNonNull(house);
    }

    private BundleContext context() {
        return house().framework.context();
    }

    private Bundle lingering() throws Exception {
        Path jar = Forge.sector("lama")
                .source(
                        "uji.lama.Akhir",
                        "package uji.lama; import org.osgi.framework.*;"
                                + " public final class Akhir implements BundleActivator {"
                                + " public void start(BundleContext c) { }"
                                + " public void stop(BundleContext c) { System.setProperty(\"" + ENDING + "\", \"x\");"
                                + " while (Boolean.getBoolean(\"" + HELD + "\")) { Thread.onSpinWait(); } } }")
                .header("Bundle-Activator", "uji.lama.Akhir")
                .in(folder());
        Bundle bundle = context().installBundle("test:lama", Files.newInputStream(jar));
        bundle.start();
        return bundle;
    }

    private static boolean waitsForTheFramework() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(e -> e.getKey().getName().equals("simpul-module"))
                .flatMap(e -> Arrays.stream(e.getValue()))
                .anyMatch(frame -> frame.getMethodName().equals("acquireGlobalLock"));
    }

    @Test
    void one_that_has_to_give_the_framework_up_to_another_thread_tries_again() throws Exception {
        System.setProperty(HELD, "true");
        Bundle lingering = lingering();
        FrameworkWiring wiring = context().getBundle(0).adapt(FrameworkWiring.class);
        CountDownLatch refreshed = new CountDownLatch(1);
        AtomicBoolean given = new AtomicBoolean();
        context().addBundleListener((SynchronousBundleListener) event -> {
            Bundle fresh = event.getBundle();
            if (event.getType() != BundleEvent.INSTALLED || !fresh.getLocation().startsWith("simpul:")) {
                return;
            }
            wiring.refreshBundles(List.of(lingering, fresh), done -> {
                if (done.getType() == FrameworkEvent.PACKAGES_REFRESHED) {
                    refreshed.countDown();
                }
            });
            while (System.getProperty(ENDING) == null) {
                Thread.onSpinWait();
            }
            Thread freeing = new Thread(() -> {
                while (!waitsForTheFramework()) {
                    Thread.onSpinWait();
                }
                given.set(true);
                System.clearProperty(HELD);
            });
            freeing.setDaemon(true);
            freeing.start();
        });

        Deployment done = house().install(Forge.sector("coba").version("1.0.0").in(folder()));

        assertThat(done.diagnoses()).extracting(Diagnosis::code).isEmpty();
        assertThat(house().version("coba")).isEqualTo("1.0.0");
        assertThat(given).isTrue();
        assertThat(refreshed.await(20, TimeUnit.SECONDS)).isTrue();
    }
}
