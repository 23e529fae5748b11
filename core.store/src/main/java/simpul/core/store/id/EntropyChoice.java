package simpul.core.store.id;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import simpul.core.model.id.Entropy;
import simpul.core.model.result.Diagnosis;
import simpul.core.model.text.Text;
import simpul.core.store.home.CannotOpen;
import simpul.core.store.home.DataHome;

/** Decides where randomness comes from. Stateless. */
public final class EntropyChoice {
    private EntropyChoice() {}

    /**
     * @param seed framework property {@code simpul.seed}, if set
     * @param demo a fixed sequence is for the demonstration and its tests alone
     * @param home the keys of a directory that once ran with a fixed sequence can be guessed as long as it lives
     */
    public static Entropy of(@Nullable String seed, boolean demo, DataHome home) throws CannotOpen {
        boolean fixed = seed != null && !seed.isEmpty();
        if (fixed && !demo) {
            throw refused(
                    "simpul.seed", "Hapus simpul.seed, lalu mulai lagi.", "Remove simpul.seed, then start again.");
        }
        if (!demo && Files.exists(mark(home))) {
            throw refused(
                    home.root().toString(),
                    "Direktori ini pernah dijalankan dengan simpul.seed; pilih direktori lain dengan --data.",
                    "This directory once ran with simpul.seed; choose another with --data.");
        }
        return seed != null && fixed ? new SeededEntropy(seed) : new SecureEntropy();
    }

    /** Notes in a directory that was opened whether its keys can be guessed from now on. */
    public static void note(Entropy entropy, DataHome home) {
        if (entropy instanceof SeededEntropy && !Files.exists(mark(home))) {
            try {
                Files.createFile(mark(home));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static Path mark(DataHome home) {
        return home.keys().resolve("fixed-seed");
    }

    private static CannotOpen refused(String subject, String id, String en) {
        return new CannotOpen(new Diagnosis(
                "STORE_SEED_REFUSED",
                subject,
                Text.of("Sumber acak tetap hanya untuk demo.", "A fixed random source is for the demo only."),
                Text.of("Setiap rahasia akan dapat ditebak", "every secret could be guessed"),
                Text.of(id, en)));
    }
}
