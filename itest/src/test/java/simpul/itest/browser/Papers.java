package simpul.itest.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Papers to upload, made when they are asked for. */
record Papers(Path folder) {
    private static final String PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
            + "2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";

    /** The path of a PDF with that name. */
    String named(String name) {
        try {
            Path file = folder.resolve(name + ".pdf");
            Files.write(file, PDF.getBytes(StandardCharsets.US_ASCII));
            return file.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
