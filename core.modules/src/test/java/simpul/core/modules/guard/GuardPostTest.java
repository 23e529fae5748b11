package simpul.core.modules.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.felix.framework.FrameworkFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.hooks.weaving.WeavingHook;
import org.osgi.framework.launch.Framework;
import simpul.core.modules.forge.Forge;

/** In a real framework, classes of a sector are looked at when they are defined, and go on being looked at. */
class GuardPostTest {
    @TempDir
    private Path folder;

    private Framework framework;
    private Bundle sector;

    @BeforeEach
    void started() throws Exception {
        framework = new FrameworkFactory()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE, folder.resolve("felix").toString()));
        framework.start();
        Path jar = Forge.sector("a")
                .source("uji.a.Baik", "package uji.a; class Baik {}")
                .source("uji.a.Lain", "package uji.a; class Lain {}")
                .source("uji.a.Buruk", "package uji.a; class Buruk { void x() { System.exit(1); } }")
                .without("Import-Package")
                .without("Require-Capability")
                .in(folder);
        sector = framework.getBundleContext().installBundle("simpul:a/1", Files.newInputStream(jar));
    }

    @AfterEach
    void stopped() throws Exception {
        framework.stop();
        framework.waitForStop(20_000);
    }

    @Test
    void aClassThatReachesOutIsNotDefined() throws Exception {
        GuardPost post = new GuardPost(framework.getBundleContext());

        assertThat(sector.loadClass("uji.a.Baik")).isNotNull();
        assertThatThrownBy(() -> sector.loadClass("uji.a.Buruk"))
                .isInstanceOf(ClassFormatError.class)
                .hasRootCauseMessage("MODULE_REFERENCE uji.a.Buruk: java.lang.System.exit");
        post.stop();
        assertThat(sector.loadClass("uji.a.Buruk")).isNotNull();
    }

    @Test
    void aGuardThatFellIsPutUpAgain() throws Exception {
        WeavingHook sound = new ClassGuard();
        AtomicBoolean failed = new AtomicBoolean();
        GuardPost post = new GuardPost(framework.getBundleContext(), woven -> {
            if (!failed.getAndSet(true)) {
                throw new StackOverflowError();
            }
            sound.weave(woven);
        });
        CountDownLatch told = new CountDownLatch(1);
        framework.getBundleContext().addFrameworkListener(event -> {
            if (event.getType() == FrameworkEvent.ERROR) {
                told.countDown();
            }
        });

        assertThatThrownBy(() -> sector.loadClass("uji.a.Baik")).isInstanceOf(ClassFormatError.class);
        assertThat(told.await(20, TimeUnit.SECONDS)).isTrue();

        assertThatThrownBy(() -> sector.loadClass("uji.a.Buruk")).isInstanceOf(ClassFormatError.class);
        assertThat(sector.loadClass("uji.a.Lain")).isNotNull();
        post.stop();
    }
}
