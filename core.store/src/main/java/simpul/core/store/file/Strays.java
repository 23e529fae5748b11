package simpul.core.store.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/**
 * Forgets bytes that a process left behind when it was killed between keeping them and writing the row that names them.
 * Stateless.
 */
final class Strays {
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final String PART = ".part";

    private final Path documents;
    private final Uses uses;
    private final BiPredicate<String, String> claimed;

    Strays(Path documents, Uses uses, BiPredicate<String, String> claimed) {
        this.documents = documents;
        this.uses = uses;
        this.claimed = claimed;
    }

    /** Takes away what nobody has claimed for that long; answers with how many files that were. */
    int forget(Duration age) throws IOException {
        // File times are the machine's, whatever the platform's clock says.
        Instant limit = Instant.now().minus(age);
        int forgotten = 0;
        for (var file : Standing.files(documents).entrySet()) {
            if (file.getValue().isBefore(limit) && forget(file.getKey(), limit)) {
                forgotten++;
            }
        }
        return forgotten;
    }

    private boolean forget(Path file, Instant limit) throws IOException {
        String name = file.getFileName().toString();
        if (name.startsWith(PART)) {
            return Files.deleteIfExists(file);
        }
        String region = documents.relativize(file).getName(0).toString();
        return DIGEST.matcher(name).matches()
                && uses.whileUnused(
                        file, () -> !claimed.test(region, name) && isOld(file, limit) && Files.deleteIfExists(file));
    }

    /** Once more: somebody may have uploaded the same since the folder was read. */
    private static boolean isOld(Path file, Instant limit) throws IOException {
        return Files.exists(file) && Files.getLastModifiedTime(file).toInstant().isBefore(limit);
    }
}
