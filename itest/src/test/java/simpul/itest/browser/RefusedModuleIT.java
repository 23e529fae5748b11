package simpul.itest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.sector.Sector;
import simpul.itest.modules.BadJars;
import simpul.itest.modules.ModuleJar;
import simpul.itest.sectors.CatchQuotaSector;
import simpul.itest.sectors.OrchardAgainSector;
import simpul.itest.sectors.OrchardSector;
import simpul.itest.sectors.ThreadLocalSector;
import simpul.itest.sectors.TimerSector;
import simpul.itest.sectors.TrespassSector;
import simpul.itest.server.DemoData;
import simpul.itest.server.Simpul;

/**
 * Whatever is wrong with the file of a module, what runs goes on, and its page says what it is, why, and what to do, in both
 * languages.
 */
final class RefusedModuleIT {
    /** The command line says the same of all; a few are enough, because each is a process of its own. */
    private static final Set<String> COMMANDED = Set.of("MODULE_TYPE_GONE", "MODULE_IMPORT_VERSION", "MODULE_DAMAGED");

    @TempDir
    static Path folder;

    private static Simpul server;
    private static ModuleDesk desk;
    private static Reader reader;
    private static Refusals refusals;
    private static Path data;

    @BeforeAll
    static void opened() {
        data = DemoData.impatient("refused");
        server = Simpul.demonstration(data);
        desk = new ModuleDesk(server.address(), "uji_kuota");
        reader = Reader.of(server.address(), "admin");
        refusals = new Refusals(desk, reader);
        Path first = ModuleJar.of(CatchQuotaSector.class, "1.0.0", folder.resolve("1.0.0.jar"));
        assertThat(desk.ended(desk.install(first)).path("outcome").asText()).isEqualTo("DONE");
    }

    @AfterAll
    static void closed() {
        server.close();
    }

    @Test
    void aFileThatIsSpoiltIsRefusedInWordsForEverybody() throws IOException {
        Path next = ModuleJar.of(CatchQuotaSector.class, "1.1.0", folder.resolve("1.1.0.jar"));
        SoftAssertions all = new SoftAssertions();
        for (Map.Entry<String, byte[]> bad : new BadJars(next).all().entrySet()) {
            Path jar = Files.write(folder.resolve("buruk.jar"), bad.getValue());
            refusals.refused(bad.getKey(), jar, all);
            if (COMMANDED.contains(bad.getKey())) {
                Refusals.commanded(bad.getKey(), jar, data, all);
            }
        }
        all.assertAll();
        assertThat(desk.live()).isEqualTo("1.0.0");

        JsonNode taken = desk.ended(desk.install(next));
        assertThat(taken.path("outcome").asText())
                .as("before it was spoilt nothing was wrong with it: " + taken)
                .isEqualTo("DONE");
    }

    @Test
    void aModuleThatWouldLeaveAThreadATimerOrAThreadLocalBehindDoesNotComeIn() {
        Map<Class<? extends Sector>, String> leaving = Map.of(
                TrespassSector.class, "java.lang.Thread",
                TimerSector.class, "java.util.Timer",
                ThreadLocalSector.class, "java.lang.ThreadLocal");
        SoftAssertions all = new SoftAssertions();
        leaving.forEach((sector, what) -> {
            Path jar = ModuleJar.of(sector, "1.0.0", folder.resolve(sector.getSimpleName() + ".jar"));
            String deployment = refusals.refused("MODULE_REFERENCE", jar, all);
            all.assertThat(desk.page(deployment)).as(sector.getSimpleName()).contains(what);
        });
        all.assertAll();
    }

    @Test
    void whatIsStoredInANewerSchemaIsNotGivenToAnOlderOne() {
        ModuleDesk orchard = new ModuleDesk(server.address(), "uji_kebun");
        Path newer =
                ModuleJar.of(OrchardAgainSector.class, "OrchardSector", "1.0.0", folder.resolve("kebun-1.0.0.jar"));
        assertThat(orchard.ended(orchard.install(newer)).path("outcome").asText())
                .isEqualTo("DONE");
        Path older = ModuleJar.of(OrchardSector.class, "1.1.0", folder.resolve("kebun-1.1.0.jar"));
        SoftAssertions all = new SoftAssertions();

        new Refusals(orchard, reader).refused("MODULE_SCHEMA_OLDER", older, all);
        Refusals.commanded("MODULE_SCHEMA_OLDER", older, data, all);

        all.assertAll();
        assertThat(orchard.live()).isEqualTo("1.0.0");
    }
}
