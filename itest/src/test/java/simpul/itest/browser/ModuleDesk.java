package simpul.itest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import simpul.bench.crawl.Heard;
import simpul.bench.crawl.Paper;
import simpul.bench.crawl.Voice;

/** An administrator of the demonstration who looks after the modules of one sector, and reads what the pages say of them. */
final class ModuleDesk {
    private static final String MODULES = "/api/v1/modules";
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    private final URI server;
    private final String sector;
    private final String password;
    private final Voice admin;

    ModuleDesk(URI server, String sector) {
        this(server, sector, Reader.PASSWORD);
    }

    /** Of a server that is no demonstration. */
    ModuleDesk(URI server, String sector, String password) {
        this.server = server;
        this.sector = sector;
        this.password = password;
        this.admin = Voice.of(server, "admin", password);
    }

    Voice voice() {
        return admin;
    }

    /** Where the deployment that began is followed. */
    String install(Path jar) {
        try {
            Paper paper = new Paper("modul.jar", "application/java-archive", Files.readAllBytes(jar));
            return accepted(admin.upload(MODULES, Map.of("password", password), paper, Map.of()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Installs it, and waits until people have it, whatever is still to come of it. */
    String switched(Path jar, String version) {
        String deployment = install(jar);
        awaited(
                deployment,
                now -> !now.path("outcome").asText().equals("RUNNING")
                        || phase(now).equals("DRAIN"));
        assertThat(live()).as(admin.get(deployment).text()).isEqualTo(version);
        return deployment;
    }

    String back() {
        return accepted(admin.post(MODULES + "/" + sector + "/rollback", ""));
    }

    /** Although regions may use it. */
    String remove() {
        return accepted(admin.send(
                "DELETE", MODULES + "/" + sector + "?confirmed=true", "{\"password\":\"" + password + "\"}", Map.of()));
    }

    String start() {
        return accepted(admin.post(MODULES + "/" + sector + "/start", ""));
    }

    private static String accepted(Heard heard) {
        assertThat(heard.status()).as(heard.text()).isEqualTo(202);
        return heard.location();
    }

    /** Lets a region try the sector. */
    void lend(String region) {
        Heard trial = admin.post(
                "/api/v1/trials",
                "{\"region\":\"" + region + "\",\"sector\":\"" + sector
                        + "\",\"from\":\"2026-11-01\",\"until\":\"2027-10-31\",\"note\":\"uji\"}");
        assertThat(trial.status()).as(trial.text()).isEqualTo(201);
    }

    /** The deployment once it is over. */
    JsonNode ended(String deployment) {
        return awaited(deployment, now -> !now.path("outcome").asText().equals("RUNNING"));
    }

    /** What spoke against it, in words of that language. */
    JsonNode diagnoses(String deployment, String language) {
        return admin.send("GET", deployment, "", Map.of("Accept-Language", language))
                .json()
                .path("diagnoses");
    }

    /** Waits until it is in that phase, which it must not be through with. */
    void inPhase(String deployment, String phase) {
        JsonNode now = awaited(
                deployment,
                seen -> !seen.path("outcome").asText().equals("RUNNING")
                        || phase(seen).equals(phase));
        assertThat(now.path("outcome").asText()).as(now.toString()).isEqualTo("RUNNING");
    }

    private static String phase(JsonNode deployment) {
        JsonNode phases = deployment.path("phases");
        return phases.path(phases.size() - 1).path("phase").asText();
    }

    private JsonNode awaited(String deployment, Predicate<JsonNode> wanted) {
        until(deployment, () -> wanted.test(admin.get(deployment).json()));
        return admin.get(deployment).json();
    }

    static void until(String what, BooleanSupplier wanted) {
        long end = System.nanoTime() + PATIENCE;
        while (!wanted.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    /** The version that people have; empty where the sector does not run. */
    String live() {
        JsonNode stand = stand();
        return stand.path("state").asText().equals("LIVE")
                ? stand.path("file").path("version").asText()
                : "";
    }

    JsonNode stand() {
        return admin.get(MODULES + "/" + sector).json();
    }

    /** How many lines of the ledger say that they still go on. */
    long goingOn() {
        JsonNode all = admin.get("/api/v1/deployments?limit=200").json().path("items");
        assertThat(all).isNotEmpty();
        return Stream.iterate(0, i -> i < all.size(), i -> i + 1)
                .filter(i -> all.path(i).path("outcome").asText().equals("RUNNING"))
                .count();
    }

    /** What is counted of a version. */
    double metric(String name, String version) {
        Heard heard = admin.get("/metrics");
        assertThat(heard.status()).as(heard.text()).isEqualTo(200);
        return Stream.of(heard.text().split("\n"))
                .filter(line -> line.startsWith(name + "{sector=\"" + sector + "\",version=\"" + version + "\"}"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    /** What the administrator reads about a deployment. */
    String page(String deployment) {
        return Words.plain(at("/admin/modul/riwayat/" + deployment.substring(deployment.lastIndexOf('/') + 1)));
    }

    /** What the page of the sector's module says. */
    String page() {
        return Words.plain(at("/admin/modul?sektor=" + sector));
    }

    /** The ledger of all modules. */
    String ledger() {
        return Words.plain(at("/admin/modul/riwayat"));
    }

    private String at(String path) {
        Page page = Reader.of(server, "admin", password).get(path);
        assertThat(page.status()).as(path).isEqualTo(200);
        return page.text();
    }
}
