package simpul.core.modules.run;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import simpul.core.model.result.Diagnosis;
import simpul.core.modules.seal.Sha256;

/**
 * Trusts the sectors that came with the distribution: files in {@code bundles/sectors}, and in {@code bundles/demo}, which
 * only the demonstration starts, whose SHA-256 stands in {@code SHA256SUMS} beside them, which the build wrote.
 * Thread-safe.
 */
final class DistributionTrust implements Trust {
    private final List<Path> folders;

    DistributionTrust(Path home) {
        Path bundles = home.toAbsolutePath().normalize().resolve("bundles");
        this.folders = List.of(bundles.resolve("sectors"), bundles.resolve("demo"));
    }

    @Override
    public Optional<Diagnosis> doubt(String subject, String location) {
        try {
            Path file = Path.of(URI.create(location.replaceFirst("^reference:", "")))
                    .toAbsolutePath()
                    .normalize();
            if (!folders.contains(file.getParent()) || !Files.isRegularFile(file)) {
                return Optional.of(Diagnoses.untrusted(
                        subject,
                        "Berkas itu bukan bagian dari distribusi ini: " + file.getFileName(),
                        "The file is not part of this distribution: " + file.getFileName()));
            }
            return Sha256.of(file).equals(known(file))
                    ? Optional.empty()
                    : Optional.of(Diagnoses.untrusted(
                            subject,
                            "Isi " + file.getFileName() + " berbeda dari yang dibuat bersama distribusi.",
                            "The content of " + file.getFileName() + " differs from what was built."));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.of(Diagnoses.untrusted(
                    subject, "Berkasnya tidak dapat dibaca: " + e, "Its file cannot be read: " + e));
        }
    }

    private static String known(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        try (Stream<String> lines = Files.lines(file.resolveSibling("SHA256SUMS"))) {
            return lines.map(line -> line.split("\\s+\\*?", 2))
                    .filter(parts -> parts.length == 2 && parts[1].equals(name))
                    .map(parts -> parts[0])
                    .findFirst()
                    .orElse("");
        }
    }
}
