package simpul.core.store.id;

import org.jspecify.annotations.Nullable;
import simpul.core.model.id.Entropy;
import simpul.core.model.result.Diagnosis;
import simpul.core.model.text.Text;
import simpul.core.store.home.CannotOpen;

/** Decides where randomness comes from. Stateless. */
public final class EntropyChoice {
    private EntropyChoice() {}

    /**
     * @param seed framework property {@code simpul.seed}, if set
     * @param demo a fixed sequence is for the demonstration and its tests alone
     */
    public static Entropy of(@Nullable String seed, boolean demo) throws CannotOpen {
        if (seed == null || seed.isEmpty()) {
            return new SecureEntropy();
        }
        if (!demo) {
            throw new CannotOpen(new Diagnosis(
                    "STORE_SEED_REFUSED",
                    "simpul.seed",
                    Text.of("Sumber acak tetap hanya untuk demo.", "A fixed random source is for the demo only."),
                    Text.of("Setiap rahasia akan dapat ditebak", "every secret could be guessed"),
                    Text.of("Hapus simpul.seed, lalu mulai lagi.", "Remove simpul.seed, then start again.")));
        }
        return new SeededEntropy(seed);
    }
}
