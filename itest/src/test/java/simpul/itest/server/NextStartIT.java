package simpul.itest.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start uses what an earlier one left in the data directory, and never depends on it. */
final class NextStartIT {
    @TempDir
    Path data;

    @Test
    void comesAfterAnOrderlyEndAfterAKillAndAfterAPowerCutThatLeftHalfAFile() throws Exception {
        try (Simpul first = Simpul.serving(data)) {
            assertThat(answers(first)).isEqualTo(200);
        }
        Simpul killed = Simpul.serving(data);
        assertThat(answers(killed)).isEqualTo(200);
        killed.kill();
        Files.write(data.resolve("run/framework/bundle3/bundle.info"), new byte[0]);

        try (Simpul next = Simpul.serving(data)) {
            assertThat(answers(next)).isEqualTo(200);
            assertThat(next.output()).doesNotContain("ERROR");
        }
    }

    private static int answers(Simpul server) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(server.address().resolve("/masuk")).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode();
    }
}
