package simpul.core.store.id;

import java.security.SecureRandom;
import simpul.core.model.id.Entropy;

/** Randomness of the operating system. Thread-safe. */
public final class SecureEntropy implements Entropy {
    private final SecureRandom random = new SecureRandom();

    @Override
    public String id() {
        return Base32.of(bytes(16));
    }

    @Override
    public byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
