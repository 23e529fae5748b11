package simpul.core.modules.seal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash by which files of modules are known, in small hexadecimal digits. Stateless, thread-safe. */
public final class Sha256 {
    private Sha256() {}

    /** To be fed; for one thread. */
    public static MessageDigest begun() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** What one comes to that was fed. */
    public static String of(MessageDigest fed) {
        return HexFormat.of().formatHex(fed.digest());
    }

    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(begun().digest(bytes));
    }

    /** @throws IOException when the file cannot be read */
    public static String of(Path file, OpenOption... how) throws IOException {
        MessageDigest digest = begun();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file, how), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return of(digest);
    }
}
