package simpul.core.modules.guard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.hooks.weaving.WeavingException;
import org.osgi.framework.hooks.weaving.WovenClass;
import simpul.core.modules.forge.Forge;
import simpul.core.modules.forge.Spoilt;

/** What is looked at when a class is defined is what is looked at in the check. */
class ClassGuardTest {
    @TempDir
    private Path folder;

    @Test
    void aClassThatReachesOutIsNamedWithEverythingThatItReachesFor() throws IOException {
        Path jar = Forge.sector("a").uses("Thread.sleep(1); System.exit(1);").in(folder);

        assertThat(ClassGuard.trespass(Spoilt.content(jar, "uji/a/Sektor.class")))
                .hasValueSatisfying(said ->
                        assertThat(said).contains("java.lang.Thread.sleep").contains("java.lang.System.exit"));
    }

    @Test
    void anOrdinaryClassPassesAndBytesThatAreNoneDoNot() throws IOException {
        Path jar = Forge.sector("a").in(folder);

        assertThat(ClassGuard.trespass(Spoilt.content(jar, "uji/a/Sektor.class")))
                .isEmpty();
        assertThat(ClassGuard.trespass("bukan kelas".getBytes(UTF_8))).isPresent();
    }

    @Test
    void aClassThatCouldNotBeLookedAtBecauseTheStackWasUsedUpIsRefusedAndTheGuardStands() {
        WovenClass deep = (WovenClass) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {WovenClass.class}, (proxy, method, arguments) -> {
                    throw new StackOverflowError();
                });

        assertThatThrownBy(() -> new ClassGuard().weave(deep)).isInstanceOf(WeavingException.class);
    }
}
