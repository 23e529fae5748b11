package simpul.core.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import simpul.core.model.text.Language;
import simpul.core.web.http.StyleSheet;

/** The look stays light enough to paint after one round trip on a slow link. */
class WeightTest {
    private static final Path ASSETS = Path.of("src/main/resources/simpul/core/web/assets");
    private static final int KB = 1024;

    @Test
    void aPlainPageAndTheStyleSheetFitIntoOneRoundTrip() throws IOException {
        Samples in = new Samples(Language.ID);
        String page = Stage.page(
                in.shell("/tugas"),
                Stage.render("tag/pagehead.jte", Map.of("title", "Menunggu Anda")),
                Stage.bare("Evaluasi", Stage.render("tag/table.jte", Map.of("table", in.rounds()))));
        assertThat(packed(page.getBytes(StandardCharsets.UTF_8)) + packed("simpul.css"))
                .isLessThan(14 * KB);
    }

    @Test
    void theFirstVisitStaysUnderEightyKilobytes() throws IOException {
        int look = packed("simpul.css")
                + packed("simpul.js")
                + packed("simpul.svg")
                + (int) Files.size(ASSETS.resolve("inter.woff2"));
        assertThat(look).isLessThan(40 * KB);
        assertThat(packed("provinsi.svg")).isLessThan(29 * KB);
        assertThat(packed("simpul.js")).isLessThan(2 * KB);
    }

    @Test
    void everyAddressInTheStyleSheetIsAFileBesideIt() throws IOException {
        String css = Files.readString(ASSETS.resolve("simpul.css"));
        List<String> files = java.util.regex.Pattern.compile("url\\((?!\"data:)([^)]*)\\)")
                .matcher(css)
                .results()
                .map(m -> m.group(1))
                .toList();
        assertThat(files)
                .isNotEmpty()
                .allSatisfy(file -> assertThat(ASSETS.resolve(file)).exists());
    }

    private static int packed(String file) throws IOException {
        byte[] bytes = Files.readAllBytes(ASSETS.resolve(file));
        return packed(file.endsWith(".css") ? StyleSheet.dense(bytes) : bytes);
    }

    private static int packed(byte[] plain) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream zip = new GZIPOutputStream(out)) {
            zip.write(plain);
        }
        return out.size();
    }
}
