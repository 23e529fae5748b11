package simpul.bench.swap;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The load of a server with a {@link ServletJar}. Thread-safe. */
record ServletLoad(URI base, Rates rates) {
    private static final int PATIENCE_MILLIS = 5000;

    List<Kind> kinds() {
        URI late = base.resolve("/app/lambat");
        URI table = base.resolve("/app/tabel");
        Function<HttpResponse<String>, String> made = Ask.right(201, "VERSI-");
        return List.of(
                rates.screen(Ask.get(base.resolve("/app/layar"), Map.of(), Ask.right(200, "VERSI-"))),
                rates.page(Ask.get(base.resolve("/app/layar"), Map.of(), Ask.right(200, "VERSI-"))),
                rates.late(Ask.get(late, Map.of(), Ask.right(200, "berkas VERSI-"))),
                rates.post("with a key", post(made, "key")),
                rates.post("without", post(made, "")),
                rates.leaver(new Leaver(late, table, Map.of())),
                rates.table(new SlowReader(table, Map.of(), rates.slowly(), Rates.ROWS)));
    }

    private Errand post(Function<HttpResponse<String>, String> right, String key) {
        return Ask.post(
                base.resolve("/app/lot"),
                number -> key.isEmpty() ? Map.of() : Map.of("Idempotency-Key", key + number),
                number -> "{\"number\":" + number + "}",
                right);
    }

    boolean answers(String version) {
        try {
            HttpURLConnection asked =
                    (HttpURLConnection) base.resolve("/app/versi").toURL().openConnection();
            asked.setConnectTimeout(PATIENCE_MILLIS);
            asked.setReadTimeout(PATIENCE_MILLIS);
            String said = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return said.contains(FisheryJar.words(version));
        } catch (IOException e) {
            return false;
        }
    }
}
