package simpul.core.modules.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.jar.Manifest;
import simpul.core.model.text.Text;
import simpul.core.modules.report.Report;

/** Reads the manifest of a jar, or says why it is of no use. Stateless. */
final class ManifestReader {
    private ManifestReader() {}

    static Optional<JarManifest> read(JarImage image, Report report) {
        Optional<byte[]> bytes = image.content(JarImage.MANIFEST);
        if (bytes.isEmpty()) {
            fault(image, report, "Tidak ada META-INF/MANIFEST.MF.", "There is no META-INF/MANIFEST.MF.");
            return Optional.empty();
        }
        if (!isPlain(new String(bytes.get(), StandardCharsets.ISO_8859_1))) {
            fault(
                    image,
                    report,
                    "Satu keterangan ditulis dua kali, atau barisnya berakhir dengan cara yang dibaca berbeda-beda.",
                    "It says one thing twice, or its lines end in a way that not every program reads alike.");
            return Optional.empty();
        }
        try {
            return Optional.of(JarManifest.of(new Manifest(new ByteArrayInputStream(bytes.get()))));
        } catch (IOException | IllegalArgumentException e) {
            fault(
                    image,
                    report,
                    "Manifesnya kurang atau salah pada: " + e.getMessage(),
                    "The manifest lacks this, or has it wrong: " + e.getMessage());
            return Optional.empty();
        }
    }

    /**
     * Whether JDK and framework, which read it each in its own way, see the same headers: the JDK takes a carriage return
     * for the end of a line, the framework does not.
     */
    private static boolean isPlain(String text) {
        String lines = text.replace("\r\n", "\n");
        Set<String> names = new HashSet<>();
        return lines.chars().noneMatch(c -> c == '\r' || c == 0)
                && lines.lines()
                        .takeWhile(line -> !line.isEmpty())
                        .filter(line -> !line.startsWith(" "))
                        .allMatch(line -> names.add(line.replaceFirst(":.*", "").toLowerCase(Locale.ROOT)));
    }

    private static void fault(JarImage image, Report report, String id, String en) {
        report.fault(
                "MODULE_MANIFEST",
                image.name(),
                Text.of("Jar ini tidak memperkenalkan diri.", "This jar does not say what it is."),
                Text.of(id, en),
                Text.of(
                        "Minta pembuatnya mengemas modul dengan bnd, seperti pada petunjuk sektor.",
                        "Ask its vendor to pack the module with bnd, as the sector guide shows."));
    }
}
