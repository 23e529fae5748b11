package simpul.core.access.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import simpul.core.model.id.Entropy;

/** Random secrets of 256 bits and what is derived from them. Stateless. */
public final class Secrets {
    private static final int BYTES = 32;

    private Secrets() {}

    /** 256 random bits, 43 characters that need no escape in cookies, headers and paths. */
    public static String fresh(Entropy entropy) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(entropy.bytes(BYTES));
    }

    /** SHA-256, hexadecimal: what is stored of a secret. Secrets are random, so they need no salt and no slow hash. */
    public static String hash(String secret) {
        return HexFormat.of().formatHex(digest(secret));
    }

    /** A value that only the holder of the secret can make, for one purpose; it does not give the secret away. */
    public static String derive(String secret, String purpose) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key(secret, purpose));
    }

    /** 256 bits of key for one purpose. */
    public static byte[] key(String secret, String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            // The JDK refuses an empty key; the digest of a secret never is empty.
            mac.init(new SecretKeySpec(digest(secret), "HmacSHA256"));
            return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Compares in constant time. */
    public static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
