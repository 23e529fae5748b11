package simpul.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.apache.felix.framework.FrameworkFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;

final class LevelsTest {
    private static final String WAITS_IN_VAIN = "nothing.that.is.here";

    @TempDir
    Path folder;

    private final StartBoard board = new StartBoard(new Terminal(
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8)));
    private final Levels levels = new Levels(board);
    private Framework framework = new FrameworkFactory().newFramework(Map.of());

    @BeforeEach
    void begin() throws BundleException {
        framework = new FrameworkFactory()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE, folder.resolve("framework").toString()));
        framework.init(levels);
        framework.getBundleContext().addBundleListener(levels);
        framework.getBundleContext().addFrameworkListener(levels);
    }

    @AfterEach
    void end() throws BundleException, InterruptedException {
        framework.stop();
        framework.waitForStop(0);
    }

    @Test
    void aPlatformThatLacksABundleDoesNotStart() throws Exception {
        Bundle first = bundle("first", "");
        Bundle broken = bundle("broken", WAITS_IN_VAIN);
        Bundle last = bundle("last", "");
        levels.add(List.of(first, broken, last));

        startUntil(last);

        assertThat(board.refusals())
                .singleElement()
                .satisfies(r ->
                        assertThat(r.line()).startsWith("SIMPUL-START-BUNDLE").contains("broken", WAITS_IN_VAIN));
    }

    @Test
    void theFirstOfALevelIsMissedLikeAnyOther() throws Exception {
        Bundle broken = bundle("broken", WAITS_IN_VAIN);
        Bundle last = bundle("last", "");
        levels.add(List.of(broken, last));

        startUntil(last);

        assertThat(board.refusals()).hasSize(1);
    }

    /** The framework tells of the failure of a bundle on a thread of its own. */
    private void startUntil(Bundle last) throws BundleException, InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        framework.getBundleContext().addBundleListener(event -> {
            if (event.getType() == BundleEvent.STARTED && event.getBundle().equals(last)) {
                started.countDown();
            }
        });
        framework.start();
        assertThat(started.await(30, TimeUnit.SECONDS))
                .as("the last bundle starts")
                .isTrue();
    }

    private Bundle bundle(String name, String imports) throws IOException, BundleException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.putValue("Manifest-Version", "1.0");
        main.putValue(Constants.BUNDLE_MANIFESTVERSION, "2");
        main.putValue(Constants.BUNDLE_SYMBOLICNAME, name);
        if (!imports.isEmpty()) {
            main.putValue(Constants.IMPORT_PACKAGE, imports);
        }
        Path jar = folder.resolve(name + ".jar");
        new JarOutputStream(Files.newOutputStream(jar), manifest).close();
        return framework.getBundleContext().installBundle(jar.toUri().toString());
    }
}
