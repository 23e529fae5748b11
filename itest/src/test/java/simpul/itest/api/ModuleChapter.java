package simpul.itest.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import simpul.bench.crawl.Heard;
import simpul.bench.crawl.Paper;
import simpul.itest.modules.ModuleJar;
import simpul.itest.sectors.CatchQuotaSector;

/** A sector is put in by its file, replaced, taken back, stopped, started and removed; a region has its use switched. */
final class ModuleChapter {
    private static final String MODULES = "/api/v1/modules";
    private static final String SECTOR = MODULES + "/uji_kuota";
    private static final Map<String, String> PROOF = Map.of("password", Offices.PASSWORD);
    private static final String DEPLOYMENTS = "/api/v1/deployments";

    private final Office admin;
    private final Office machine;

    /** @param data the directory that the server holds */
    ModuleChapter(Offices offices, Path data) {
        this.admin = offices.of("admin");
        this.machine = offices.machine(data);
    }

    void told(Path folder) {
        Paper first = paper("1.0.0", folder);
        Paper second = paper("1.1.0", folder);
        JsonNode checked = admin.send(MODULES + "/check", first).json();
        assertThat(checked.path("sound").asBoolean()).as(checked.toString()).isTrue();
        assertThat(ended(admin.send(MODULES, PROOF, first)).path("previous").isNull())
                .isTrue();
        JsonNode plan = admin.send(MODULES + "/plan", second).json();
        assertThat(plan.path("replaces").asText()).isEqualTo("1.0.0");
        assertThat(ended(admin.send(MODULES, PROOF, second)).path("previous").asText())
                .isEqualTo("1.0.0");
        assertThat(stand().path("previous").path("version").asText()).isEqualTo("1.0.0");

        assertThat(step("/rollback").path("version").asText()).isEqualTo("1.0.0");
        assertThat(step("/stop").path("status").asText()).isEqualTo("stopped");
        assertThat(step("/start").path("status").asText()).isEqualTo("live");
        assertThat(ended(admin.revoke(SECTOR, PROOF)).path("status").asText()).isEqualTo("removed");
        assertThat(stand().path("state").asText()).isEqualTo("REMOVED");
        assertThat(admin.get(DEPLOYMENTS + "?sector=uji_kuota").path("items")).hasSize(6);
        calledOff(folder);
        switched();
        waived();
    }

    private void waived() {
        String path = "/api/v1/waivers/" + "0".repeat(64);
        Map<String, String> why = Map.of("reason", "Diperiksa oleh tim teknis");
        assertThat(machine.put(path, why).path("reason").asText()).isEqualTo("Diperiksa oleh tim teknis");
        assertThat(machine.get(MODULES + "/perikanan").path("waiver").isNull()).isTrue();
    }

    /** One that never offers its sector is waited for, so that there is time to call it off. */
    private void calledOff(Path folder) {
        Heard accepted = admin.send(MODULES, PROOF, paper(ModuleJar.mute(ModuleJar.fisheries(), "9.2.0", folder)));
        assertThat(admin.post(accepted.location() + "/cancel", "").status()).isEqualTo(200);
        assertThat(told(accepted)).contains("\"outcome\":\"CANCELLED\"");
        assertThat(admin.get(MODULES + "/perikanan").path("state").asText()).isEqualTo("LIVE");
    }

    private JsonNode step(String step) {
        return ended(admin.post(SECTOR + step, ""));
    }

    private JsonNode stand() {
        return admin.get(SECTOR);
    }

    /** Off and on again; what let the region use it stays in view. */
    private void switched() {
        String regions = MODULES + "/perikanan/regions";
        JsonNode stand = admin.get(regions).path("items").path(0);
        assertThat(stand.path("by")).isNotEmpty();
        String one = regions + "/" + stand.path("region").asText();
        assertThat(admin.put(one, Map.of("on", false)).path("on").asBoolean()).isFalse();
        assertThat(admin.put(one, Map.of("on", true)).path("on").asBoolean()).isTrue();
    }

    /** Follows what was accepted to its end. */
    private JsonNode ended(Heard accepted) {
        assertThat(accepted.status()).isEqualTo(202);
        assertThat(told(accepted)).contains("event: deployment", "\"outcome\":\"DONE\"");
        return admin.get(accepted.location());
    }

    /** What is told of it until it is over. */
    private String told(Heard accepted) {
        return new String(admin.download(accepted.location() + "/events"), StandardCharsets.UTF_8);
    }

    private static Paper paper(String version, Path folder) {
        return paper(ModuleJar.of(CatchQuotaSector.class, version, folder.resolve(version + ".jar")));
    }

    private static Paper paper(Path jar) {
        try {
            return new Paper("modul.jar", "application/java-archive", Files.readAllBytes(jar));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
