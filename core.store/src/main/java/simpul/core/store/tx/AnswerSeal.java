package simpul.core.store.tx;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keeps answers unreadable for whoever has only the database: an answer may carry a token or a one-time link, which are
 * stored nowhere else. The key comes from the idempotency key, of which the table has the digest. Stateless.
 */
final class AnswerSeal {
    private static final int TAG_BITS = 128;
    // Each key seals one answer: it is made of post, idempotency key and instant. So the nonce may stand still.
    private static final byte[] NONCE = new byte[12];

    private AnswerSeal() {}

    /** What the table has of an idempotency key. */
    static String name(String key) {
        return HexFormat.of().formatHex(digest("name\0" + key));
    }

    static byte[] seal(String post, String key, Instant at, byte[] body) {
        return cipher(Cipher.ENCRYPT_MODE, post, key, at, body);
    }

    static byte[] open(String post, String key, Instant at, byte[] sealed) {
        return cipher(Cipher.DECRYPT_MODE, post, key, at, sealed);
    }

    private static byte[] cipher(int mode, String post, String key, Instant at, byte[] input) {
        byte[] secret = digest("answer\0" + post + '\0' + key + '\0' + at.toEpochMilli());
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(secret, "AES"), new GCMParameterSpec(TAG_BITS, NONCE));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A kept answer cannot be opened", e);
        }
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
