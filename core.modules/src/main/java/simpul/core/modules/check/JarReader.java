package simpul.core.modules.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import simpul.core.modules.report.Report;
import simpul.core.modules.seal.Sha256;

/** Reads a jar as a whole, or says why it is none. Stateless. */
final class JarReader {
    private final Bounds bounds;

    JarReader(Bounds bounds) {
        this.bounds = bounds;
    }

    Optional<JarImage> read(Path path, Report report) {
        String file = String.valueOf(path.getFileName());
        ZipFaults faults = new ZipFaults(report);
        Optional<byte[]> bytes = bytes(path, file, faults);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        ZipBytes zip = new ZipBytes(bytes.get());
        Optional<Map<String, byte[]>> contents = new ZipDirectory(zip, bounds, faults, file)
                .read()
                .map(listed -> new ZipContents(zip, bounds, faults, file).read(listed));
        return contents.isPresent() && report.isEmpty()
                ? Optional.of(new JarImage(path, Sha256.of(bytes.get()), zip.length(), contents.get()))
                : Optional.empty();
    }

    private Optional<byte[]> bytes(Path path, String file, ZipFaults faults) {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes((int) bounds.file() + 1);
            if (bytes.length <= bounds.file()) {
                return Optional.of(bytes);
            }
            faults.bomb(
                    file,
                    "Berkasnya lebih besar dari " + bounds.file() + " bita.",
                    "The file is larger than " + bounds.file() + " bytes.");
        } catch (IOException e) {
            faults.unreadable(file, String.valueOf(e));
        }
        return Optional.empty();
    }
}
