package simpul.itest.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import simpul.bench.crawl.Heard;
import simpul.bench.crawl.Voice;
import simpul.core.store.testing.PostgresServer;
import simpul.itest.server.Simpul;

/**
 * The first half year of the demonstration on PostgreSQL: people log in, a case goes its way to a signed PKS, fish lots are
 * recorded, and their figures stand in the first evaluation. Then the server of the database goes and comes back, a second
 * Simpul joins, and everything is copied.
 */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class PostgresIT {
    private static final String PASSWORD = "simpul-demo";
    private static final String QUARTER = "2025-TW2";
    private static final String LOTS = "/api/v1/sectors/perikanan/records/lot";

    private final PostgresServer database = PostgresServer.start();
    private final Path folder = temporary();
    private final Path data = directory("data");
    private final Simpul server;

    PostgresIT() {
        database.execute("postgres", "create database simpul owner simpul", "create database again owner simpul");
        server = Simpul.demonstration(data, "--database", database.address("simpul"), "--clock", "2025-08-01");
    }

    @AfterAll
    void stop() {
        server.close();
        database.close();
    }

    @Test
    @Order(1)
    void theFiguresOfTheRecordedLotsStandInTheEvaluation() {
        Voice officer = voice(server, "opd.dkp.maluku");
        BigDecimal recorded = items(officer, LOTS + "?limit=100").stream()
                .filter(lot -> lot.path("day").asText().compareTo("2025-06-30") <= 0)
                .map(lot -> new BigDecimal(lot.path("values").path("nilai").asText()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(recorded).isPositive();
        JsonNode closed = items(officer, "/api/v1/evaluations?limit=100").stream()
                .filter(round -> round.path("period").path("code").asText().equals(QUARTER))
                .filter(round -> round.path("region").asText().equals("81"))
                .findFirst()
                .orElseThrow();
        JsonNode round =
                json(officer.get("/api/v1/evaluations/" + closed.path("id").asText()));
        assertThat(StreamSupport.stream(round.path("measurements").spliterator(), false)
                        .map(m -> new BigDecimal(m.path("value").asText("0"))))
                .as(round.toPrettyString())
                .anyMatch(value -> value.compareTo(recorded) == 0);
        assertThat(data.resolve("simpul.db")).doesNotExist();
    }

    @Test
    @Order(2)
    void aCaseIsFoundByTheBeginningsOfItsWordsAndPagesFollowEachOther() {
        Voice secretariat = voice(server, "sekretariat.maluku");
        assertThat(items(secretariat, "/api/v1/cases?q=jawa+t")).isNotEmpty();
        List<String> all = ids(items(secretariat, "/api/v1/cases?limit=100"));
        List<String> paged = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = json(secretariat.get("/api/v1/cases?limit=1" + next));
            page.path("items").forEach(item -> paged.add(item.path("id").asText()));
            next = page.path("next").isNull()
                    ? ""
                    : "&cursor=" + page.path("next").asText();
        } while (!next.isEmpty());
        assertThat(paged).isEqualTo(all);
    }

    @Test
    @Order(3)
    void aRecordIsWrittenOnceHoweverOftenItIsSentAndASecondOfTheSameNumberIsRefused() {
        Voice officer = voice(server, "opd.dkp.maluku");
        String lot = "{\"values\":{\"nomor_lot\":\"PG-1\",\"tanggal_kirim\":\"2025-07-15\",\"daerah_asal\":\"81\","
                + "\"daerah_tujuan\":\"35\",\"spesies\":\"SKJ\",\"berat_kg\":\"100\",\"nilai\":\"6200000\"}}";
        java.util.Map<String, String> key = java.util.Map.of("Idempotency-Key", "kunci-pg-0001");
        Heard first = officer.send("POST", LOTS, lot, key);
        Heard again = officer.send("POST", LOTS, lot, key);
        assertThat(first.status()).as(first.text()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.bytes()).isEqualTo(first.bytes());
        Heard other = officer.post(LOTS, lot);
        assertThat(other.status()).as(other.text()).isEqualTo(409);
    }

    @Test
    @Order(4)
    void aSecondServerOnTheSameDirectoryIsRefusedAndOneWithItsOwnServesTheSameData() throws IOException {
        try (Simpul second = Simpul.running("serve", "--data", data.toString(), "--port", "0")) {
            assertThat(second.status()).isEqualTo(1);
            assertThat(second.output()).contains("SIMPUL-START-LOCKED");
        }
        Path beside = directory("beside");
        try (Simpul apart = Simpul.running(
                "serve", "--data", beside.toString(), "--port", "0", "--database", database.address("simpul"))) {
            assertThat(apart.status()).isEqualTo(1);
            assertThat(apart.output()).contains("STORE_DOCUMENTS_ELSEWHERE");
        }
        Files.delete(beside.resolve("documents"));
        Files.createSymbolicLink(beside.resolve("documents"), data.resolve("documents"));
        try (Simpul stranger = Simpul.running(
                "demo", "--data", beside.toString(), "--port", "0", "--database", database.address("simpul"))) {
            assertThat(stranger.status()).isEqualTo(1);
            assertThat(stranger.output().lines().toList()).last().asString().startsWith("SIMPUL-START-DEMO");
        }
        // What says that the data is the demonstration's lies in the directory.
        for (String told : List.of("demo-loaded", "demo-memory", "clock")) {
            Files.copy(
                    data.resolve("run").resolve(told),
                    Files.createDirectories(beside.resolve("run")).resolve(told));
        }
        try (Simpul second = Simpul.demonstration(beside, "--database", database.address("simpul"))) {
            Voice there = voice(second, "sekretariat.maluku");
            Voice here = voice(server, "sekretariat.maluku");
            String cases = "/api/v1/cases?limit=100";
            assertThat(ids(items(there, cases))).isEqualTo(ids(items(here, cases)));
            until(() ->
                    Voice.nobody(second.address()).get("/health/ready").text().contains("server lain"));
            String code = "evaluasi.tanggapan.hari";
            Heard set = voice(server, "admin")
                    .post(
                            "/api/v1/parameters",
                            "{\"code\":\"PARAMETER\",\"value\":\"17\",\"basis\":\"uji\",\"since\":\"2025-01-01\"}"
                                    .replace("PARAMETER", code));
            assertThat(set.status()).as(set.text()).isEqualTo(201);
            until(() -> items(there, "/api/v1/parameters?limit=100").stream()
                    .anyMatch(p -> p.path("code").asText().equals(code)
                            && p.path("value").asText().equals("17")));
        }
    }

    @Test
    @Order(5)
    void whileTheDatabaseIsAwayEverybodyIsToldAndAfterwardsItGoesOn() {
        Voice officer = voice(server, "opd.dkp.maluku");
        Voice nobody = Voice.nobody(server.address());
        database.stop();
        Heard refused = officer.get(LOTS);
        Heard page = nobody.get("/publik");
        Heard ready = nobody.get("/health/ready");
        database.run();
        assertThat(refused.status()).as(refused.text()).isEqualTo(503);
        assertThat(refused.headers()).containsKey("retry-after");
        assertThat(page.status()).as(page.text()).isEqualTo(503);
        assertThat(page.text()).contains("<html").contains("Basis data sedang tidak menjawab");
        assertThat(ready.status()).isEqualTo(503);
        // Connections are tried again at growing intervals, as the answers before have said.
        until(() -> officer.get(LOTS).status() == 200);
        assertThat(server.output()).doesNotContain("INCIDENT");
    }

    @Test
    @Order(6)
    void aBackupMadeWhileServingIsRestoredIntoAnotherDatabase() {
        String backup = folder.resolve("backup.zip").toString();
        Path restored = directory("restored");
        String again = database.address("again");
        succeed("backup", "--data", data.toString(), backup);
        succeed("restore", "--data", restored.toString(), "--database", again, backup);
        succeed("doctor", "--data", restored.toString());
        succeed("audit", "verify", "--data", restored.toString());
        try (Simpul twice =
                Simpul.running("restore", "--data", directory("twice").toString(), "--database", again, backup)) {
            assertThat(twice.status()).isEqualTo(1);
            assertThat(twice.output()).contains("RESTORE_NOT_EMPTY");
        }
    }

    /** Asks again and again, until it is so. */
    private static void until(BooleanSupplier so) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
        while (!so.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(end);
        }
    }

    private static void succeed(String... command) {
        try (Simpul done = Simpul.running(command)) {
            assertThat(done.status()).as(done.output()).isZero();
        }
    }

    private static Voice voice(Simpul server, String account) {
        return Voice.of(server.address(), account, PASSWORD);
    }

    private static List<String> ids(List<JsonNode> items) {
        return items.stream().map(item -> item.path("id").asText()).toList();
    }

    private static List<JsonNode> items(Voice voice, String path) {
        List<JsonNode> items = new ArrayList<>();
        json(voice.get(path)).path("items").forEach(items::add);
        return items;
    }

    private static JsonNode json(Heard heard) {
        assertThat(heard.status()).as(heard.text()).isEqualTo(200);
        return heard.json();
    }

    /** A data directory that knows the password. */
    private Path directory(String name) {
        try {
            Path made = folder.resolve(name);
            Files.createDirectories(made.resolve("documents"));
            Files.createDirectories(made.resolve("conf"));
            Files.writeString(made.resolve("conf/database-password"), PostgresServer.PASSWORD + "\n");
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("simpul-pg");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
