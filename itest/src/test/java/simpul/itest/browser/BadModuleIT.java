package simpul.itest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.bench.crawl.Heard;
import simpul.bench.crawl.Paper;
import simpul.bench.crawl.Voice;
import simpul.itest.modules.ModuleJar;
import simpul.itest.sectors.UnrulySector;
import simpul.itest.server.DemoData;
import simpul.itest.server.Simpul;

/**
 * Modules that misbehave once people use them: each comes in like any other, does its harm, and is put away by the
 * platform. The version before answers again, the page says why, and what waits for nobody's module answers throughout.
 */
final class BadModuleIT {
    private static final String SECTOR = "/api/v1/sectors/uji_ulah";
    private static final String SCREEN = SECTOR + "/screens/layar";
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);
    /** Long enough that nothing ends it by itself while this test looks. */
    private static final String BOUNDS = "probation.millis = 60000\nprobation.requests = 30\ncall.millis = 2500\n";

    @TempDir
    static Path folder;

    private static Path data;
    private static Path calm;
    private static Simpul server;
    private static Voice admin;
    private static Voice officer;

    @BeforeAll
    static void opened() throws IOException {
        data = DemoData.copy("bad");
        Files.writeString(
                Files.createDirectories(data.resolve("conf")).resolve("simpul.core.modules.run.SectorServices.cfg"),
                BOUNDS);
        calm = ModuleJar.of(UnrulySector.class, "1.0.0", folder.resolve("ulah-1.0.0.jar"));
        server = Simpul.small(data);
        admin = voice("admin");
        officer = voice("opd.dkp.maluku");
        assertThat(ended(install(calm)).path("outcome").asText()).isEqualTo("DONE");
        Heard trial = admin.post(
                "/api/v1/trials",
                "{\"region\":\"81\",\"sector\":\"uji_ulah\",\"from\":\"2026-11-01\",\"until\":\"2027-10-31\","
                        + "\"note\":\"uji\"}");
        assertThat(trial.status()).as(trial.text()).isEqualTo(201);
        Heard first = officer.get(SCREEN);
        assertThat(first.status()).as(first.text()).isEqualTo(200);
    }

    private static Voice voice(String account) {
        return Voice.of(server.address(), account, Reader.PASSWORD);
    }

    @AfterAll
    static void closed() {
        server.close();
    }

    @Test
    void whateverAVersionDoesToPeopleTheOneBeforeIsBackAndThePageSaysWhy() throws Exception {
        failing();
        diving();
        spinning();
        hoarding();
    }

    /** It was well as long as it was tried, and fails whoever asks: by its pages, which the former version answers instead. */
    private static void failing() {
        String deployment = switched("2.0.0", UnrulySector.FAILS);
        Reader reader = Reader.of(server.address(), "opd.dkp.maluku");
        AtomicInteger pages = new AtomicInteger();
        JsonNode over = awaited(deployment, now -> {
            pages.incrementAndGet();
            Page shown = reader.get("/s/uji_ulah/layar");
            assertThat(shown.status()).as("a page and no error").isEqualTo(200);
            assertThat(shown.text()).contains("tenang");
            return !now.path("outcome").asText().equals("RUNNING");
        });

        assertThat(over.path("outcome").asText()).isEqualTo("RETURNED");
        assertThat(version()).isEqualTo("1.0.0");
        int requests = over.path("receipt").path("requests").asInt();
        assertThat(requests)
                .as("each page once, though it takes several leases")
                .isBetween(30, pages.get());
        assertThat(over.path("receipt").path("failed").asInt()).isEqualTo(requests);
        assertThat(page(deployment))
                .contains("MODULE_PROBATION", "versi sebelumnya dipakai lagi", "daftar jenis tidak ada");
    }

    /** It calls itself until the stack is used up. */
    private static void diving() {
        String deployment = switched("3.0.0", UnrulySector.DIVES);

        assertThat(used(deployment).path("outcome").asText()).isEqualTo("RETURNED");
        assertThat(version()).isEqualTo("1.0.0");
        assertThat(page(deployment)).contains("SECTOR_FAILED", "StackOverflowError");
    }

    /** It takes every processor and heeds no interrupt; whoever watches the server still learns that it lives. */
    private static void spinning() throws Exception {
        p99(() -> false);
        double idle = p99(() -> false);
        String deployment = switched("4.0.0", UnrulySector.SPINS);
        int cores = Runtime.getRuntime().availableProcessors();
        List<Thread> people = new ArrayList<>(asking(cores));
        until("all inside", () -> metric("simpul_module_leases", "4.0.0") >= cores);
        double busy = p99(() -> people.stream().anyMatch(Thread::isAlive));
        // Threads that are given up spin on; with the fourth the breaker opens.
        people.addAll(asking(Math.max(0, 4 - cores)));
        for (Thread one : people) {
            one.join();
        }
        System.out.printf(
                Locale.ROOT,
                "/health/live p99 %.1f ms idle, %.1f ms while a sector spins on every core: ratio %.1f%n",
                idle,
                busy,
                busy / idle);
        assertThat(busy).as("p99 of /health/live in ms").isLessThan(100);

        JsonNode over = ended(deployment);
        assertThat(over.path("outcome").asText()).isEqualTo("RETURNED");
        assertThat(version()).isEqualTo("1.0.0");
        assertThat(officer.get(SCREEN).status()).isEqualTo(200);
        assertThat(page(deployment)).contains("SECTOR_BREAKER", "Jalankan ulang Simpul", "SECTOR_TIMEOUT");
        assertThat(metric("simpul_module_abandoned_threads", "4.0.0")).isEqualTo(people.size());
        assertThat(modulePage())
                .contains("4.0.0: " + people.size() + " pekerjaan tidak mau berhenti", "perlu dimulai ulang");
        until("told of its classes", () -> metric("simpul_module_surviving_loader", "4.0.0") == 1);
    }

    private static List<Thread> asking(int people) {
        List<Thread> asking = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            Thread one = new Thread(() -> officer.get(SCREEN), "orang");
            asking.add(one);
            one.start();
        }
        return asking;
    }

    /** It keeps all memory: the process ends, and the next one is there without it. */
    private static void hoarding() throws IOException {
        String deployment = switched("5.0.0", UnrulySector.HOARDS);
        try {
            officer.get(SCREEN);
        } catch (UncheckedIOException expected) {
            // Nobody answers any more.
            assertThat(expected).hasMessageContaining(SCREEN);
        }
        assertThat(server.status()).as(server.output()).isEqualTo(3);

        server = Simpul.small(data);
        admin = voice("admin");
        officer = voice("opd.dkp.maluku");
        assertThat(version()).isEqualTo("1.0.0");
        assertThat(officer.get(SCREEN).status()).isEqualTo(200);
        assertThat(admin.get(deployment).json().path("outcome").asText()).isEqualTo("INTERRUPTED");
        assertThat(page(deployment))
                .contains(
                        "MODULE_INTERRUPTED",
                        "Server berhenti di tengah pekerjaan ini",
                        "Versi baik yang terakhir, bila ada, dipakai lagi");
    }

    private static String install(Path jar) {
        try {
            Paper paper = new Paper("ulah.jar", "application/java-archive", Files.readAllBytes(jar));
            Heard heard = admin.upload("/api/v1/modules", Map.of("password", Reader.PASSWORD), paper, Map.of());
            assertThat(heard.status()).as(heard.text()).isEqualTo(202);
            return heard.location();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Installs a version that behaves so, and waits until people have it. */
    private static String switched(String version, String word) {
        String deployment = install(ModuleJar.with(calm, version, Map.of(UnrulySector.FILE, word), folder));
        awaited(
                deployment,
                now -> !now.path("outcome").asText().equals("RUNNING")
                        || version().equals(version));
        assertThat(version()).as(admin.get(deployment).text()).isEqualTo(version);
        return deployment;
    }

    /** The deployment when it is over, while people ask for the screen. */
    private static JsonNode used(String deployment) {
        return awaited(deployment, now -> {
            assertThat(officer.get(SCREEN).status()).isIn(200, 503);
            return !now.path("outcome").asText().equals("RUNNING");
        });
    }

    private static JsonNode ended(String deployment) {
        return awaited(deployment, now -> !now.path("outcome").asText().equals("RUNNING"));
    }

    private static JsonNode awaited(String deployment, Predicate<JsonNode> wanted) {
        until(deployment, () -> wanted.test(admin.get(deployment).json()));
        return admin.get(deployment).json();
    }

    private static void until(String what, BooleanSupplier wanted) {
        long end = System.nanoTime() + PATIENCE;
        while (!wanted.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    private static String version() {
        return officer.get(SECTOR).json().path("version").asText();
    }

    /** What the administrator reads about a deployment. */
    private static String page(String deployment) {
        String id = deployment.substring(deployment.lastIndexOf('/') + 1);
        return Reader.of(server.address(), "admin")
                .get("/admin/modul/riwayat/" + id)
                .text();
    }

    private static String modulePage() {
        return Reader.of(server.address(), "admin")
                .get("/admin/modul?sektor=uji_ulah")
                .text();
    }

    private static double metric(String name, String version) {
        Heard heard = admin.get("/metrics");
        assertThat(heard.status()).as(heard.text()).isEqualTo(200);
        return Stream.of(heard.text().split("\n"))
                .filter(line -> line.startsWith(name + "{sector=\"uji_ulah\",version=\"" + version + "\"}"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    /**
     * Of 300 answers one after the other, and then as long as something goes on. Asked and heard on one thread: what is
     * measured is the server.
     */
    private static double p99(BooleanSupplier goesOn) throws IOException {
        List<Long> took = new ArrayList<>();
        for (int i = 0; i < 300 || goesOn.getAsBoolean(); i++) {
            long from = System.nanoTime();
            HttpURLConnection asked = (HttpURLConnection)
                    server.address().resolve("/health/live").toURL().openConnection();
            assertThat(asked.getResponseCode()).isEqualTo(200);
            try (InputStream in = asked.getInputStream()) {
                assertThat(in.readAllBytes()).isNotEmpty();
            }
            took.add(System.nanoTime() - from);
        }
        long[] sorted = took.stream().mapToLong(Long::longValue).sorted().toArray();
        return Arrays.stream(sorted).skip(sorted.length * 99L / 100).findFirst().orElseThrow() / 1e6;
    }
}
