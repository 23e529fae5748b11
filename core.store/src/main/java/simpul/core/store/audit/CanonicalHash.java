package simpul.core.store.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;

/** SHA-256 over strings, each with its length before it, so that no two different rows of strings have the same bytes. */
final class CanonicalHash {
    private final MessageDigest digest;

    CanonicalHash(String purpose) {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
        add(purpose);
    }

    CanonicalHash add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
        digest.update(bytes);
        return this;
    }

    CanonicalHash add(SortedMap<String, String> map) {
        add(Integer.toString(map.size()));
        map.forEach((name, value) -> add(name).add(value));
        return this;
    }

    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
