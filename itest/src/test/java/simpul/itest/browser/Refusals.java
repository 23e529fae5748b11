package simpul.itest.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import simpul.itest.server.Simpul;

/** Has a server refuse files, and reads everywhere that it says what is wrong, why, and what to do. */
final class Refusals {
    private final ModuleDesk desk;
    private final Reader reader;

    Refusals(ModuleDesk desk, Reader reader) {
        this.desk = desk;
        this.reader = reader;
    }

    /** Where the deployment is found. */
    String refused(String code, Path jar, SoftAssertions all) {
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

    /** The same on the server's machine. */
    static void commanded(String code, Path jar, Path data, SoftAssertions all) {
        try (Simpul command = Simpul.running("module", "install", jar.toString(), "--data", data.toString())) {
            all.assertThat(command.status()).as(code).isEqualTo(3);
            all.assertThat(command.output()).contains(code, "Ditolak");
        }
    }
}
