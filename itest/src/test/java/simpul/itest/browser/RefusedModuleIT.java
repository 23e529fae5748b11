package simpul.itest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.sector.Sector;
import simpul.itest.modules.BadJars;
import simpul.itest.modules.ModuleJar;
import simpul.itest.sectors.CatchQuotaSector;
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
    @TempDir
    static Path folder;

    private static Simpul server;
    private static ModuleDesk desk;
    private static Reader reader;

    @BeforeAll
    static void opened() {
        server = Simpul.demonstration(DemoData.impatient("refused"));
        desk = new ModuleDesk(server.address(), "uji_kuota");
        reader = Reader.of(server.address(), "admin");
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
            refused(bad.getKey(), Files.write(folder.resolve("buruk.jar"), bad.getValue()), all);
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
            String deployment = refused("MODULE_REFERENCE", jar, all);
            all.assertThat(desk.page(deployment)).as(sector.getSimpleName()).contains(what);
        });
        all.assertAll();
    }

    /** Where the deployment is found. */
    private static String refused(String code, Path jar, SoftAssertions all) {
        String deployment = desk.install(jar);
        JsonNode over = desk.ended(deployment);
        all.assertThat(over.path("outcome").asText()).as(code + ": " + over).isEqualTo("REFUSED");
        List<String> codes = over.path("diagnoses").findValuesAsText("code");
        all.assertThat(codes).as(over.toString()).contains(code);
        String page = "/admin/modul/riwayat/" + deployment.substring(deployment.lastIndexOf('/') + 1);
        JsonNode indonesian = desk.diagnoses(deployment, "id");
        JsonNode english = desk.diagnoses(deployment, "en");
        says(indonesian, reader.get(page + "?bahasa=id"), all);
        says(english, reader.get(page + "?bahasa=en"), all);
        for (int i = 0; i < indonesian.size(); i++) {
            for (String part : List.of("what", "remedy")) {
                all.assertThat(indonesian.path(i).path(part).asText())
                        .as(code + " " + part)
                        .isNotEqualTo(english.path(i).path(part).asText());
            }
        }
        return deployment;
    }

    private static void says(JsonNode diagnoses, Page page, SoftAssertions all) {
        String words = Words.plain(page.text());
        for (JsonNode diagnosis : diagnoses) {
            String code = diagnosis.path("code").asText();
            all.assertThat(words).contains(code);
            for (String part : List.of("what", "why", "remedy")) {
                String text = diagnosis.path(part).asText();
                all.assertThat(text).as(code + " " + part).hasSizeGreaterThan(8);
                all.assertThat(words.contains(text))
                        .as(code + " " + part + ": " + text)
                        .isTrue();
            }
        }
    }
}
