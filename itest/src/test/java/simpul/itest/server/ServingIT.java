package simpul.itest.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** One server that serves, and what one does beside it. */
@TestInstance(Lifecycle.PER_CLASS)
final class ServingIT {
    private final Path folder = temporary();
    private final Path data = folder.resolve("data");
    private final Simpul server = Simpul.serving(data);

    @AfterAll
    void itEndsWithStatusZeroWhenAsked() {
        assertThat(server.terminate()).as(server.output()).isZero();
    }

    @Test
    void itSaysInBothLanguagesWhereItAnswers() {
        assertThat(server.output()).contains("Simpul siap di " + server.address(), "Simpul is ready at");
    }

    @Test
    void itIsReadyAndItsLoginPageAnswers() throws Exception {
        assertThat(get("/health/live").statusCode()).isEqualTo(200);
        assertThat(get("/health/ready").statusCode()).isEqualTo(200);
        assertThat(get("/masuk").statusCode()).isEqualTo(200);
    }

    @Test
    void aSecondServerOnTheSameDirectoryIsRefusedAndToldTheFirst() {
        try (Simpul second = Simpul.running("serve", "--data", data.toString(), "--port", "0")) {
            assertThat(second.status()).isEqualTo(1);
            assertThat(second.output().lines())
                    .singleElement()
                    .asString()
                    .startsWith("SIMPUL-START-LOCKED: Direktori data")
                    .contains(server.address().toString(), "in use by another Simpul server");
        }
        assertThat(server.output()).doesNotContain("ERROR");
    }

    @Test
    void aServerOnTheSamePortIsRefusedInOneLine() {
        String port = String.valueOf(server.address().getPort());
        try (Simpul second =
                Simpul.running("serve", "--data", folder.resolve("other").toString(), "--port", port)) {
            assertThat(second.status()).isEqualTo(1);
            assertThat(second.output().lines()).singleElement().asString().contains("SIMPUL-START-PORT", port);
        }
    }

    @Test
    void aBackupMadeWhileServingIsRestoredIntoAnEmptyDirectoryOnly() throws IOException {
        Path backup = folder.resolve("backup");
        Path restored = folder.resolve("restored");
        succeed("backup", "--data", data.toString(), backup.toString());
        succeed("restore", "--data", restored.toString(), backup.toString());
        succeed("doctor", "--data", restored.toString());
        succeed("audit", "verify", "--data", restored.toString());

        try (Simpul again = Simpul.running("restore", "--data", restored.toString(), backup.toString())) {
            assertThat(again.status()).as(again.output()).isNotZero();
        }
        assertThat(Files.exists(restored.resolve("simpul.db"))).isTrue();
    }

    @Test
    void theDoctorExaminesTheServingDirectory() {
        succeed("doctor", "--data", data.toString());
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("simpul-serving");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void succeed(String... arguments) {
        try (Simpul command = Simpul.running(arguments)) {
            assertThat(command.status()).as(command.output()).isZero();
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI uri = server.address().resolve(path);
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    }
}
