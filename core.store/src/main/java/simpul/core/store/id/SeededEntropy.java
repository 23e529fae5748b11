package simpul.core.store.id;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import simpul.core.model.id.Entropy;

/**
 * The same sequence for the same seed: for tests that compare two runs, never for a real installation. Thread-safe.
 */
public final class SeededEntropy implements Entropy {
    private final String seed;
    private long count;

    public SeededEntropy(String seed) {
        this.seed = seed;
    }

    @Override
    public String id() {
        return Base32.of(bytes(16));
    }

    @Override
    public synchronized byte[] bytes(int wanted) {
        byte[] bytes = new byte[wanted];
        for (int at = 0; at < wanted; at += 32) {
            byte[] block = block();
            System.arraycopy(block, 0, bytes, at, Math.min(32, wanted - at));
            Arrays.fill(block, (byte) 0);
        }
        return bytes;
    }

    private byte[] block() {
        try {
            return MessageDigest.getInstance("SHA-256").digest((seed + '/' + count++).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
