package simpul.core.store.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** The Ed25519 key in {@code DATA/keys} that signs checkpoints; made when first needed. Immutable. */
final class CheckpointKey {
    private static final String ALGORITHM = "Ed25519";
    private final Path secret;
    private final Path open;

    CheckpointKey(Path keys) {
        this.secret = keys.resolve("checkpoint.key");
        this.open = keys.resolve("checkpoint.pub");
    }

    String sign(String text) throws IOException {
        try {
            if (!Files.exists(secret)) {
                make();
            }
            PrivateKey key = KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(read(secret)));
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IOException("Cannot sign with " + secret, e);
        }
    }

    boolean isSignedBy(String text, String signed) throws IOException {
        try {
            PublicKey key = KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(read(open)));
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.verify(Base64.getDecoder().decode(signed));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    private void make() throws IOException, GeneralSecurityException {
        KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        write(open, pair.getPublic().getEncoded());
        write(secret, pair.getPrivate().getEncoded());
    }

    private static void write(Path file, byte[] key) throws IOException {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        Path part = posix
                ? Files.createTempFile(
                        file.getParent(),
                        ".key",
                        "",
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                : Files.createTempFile(file.getParent(), ".key", "");
        Files.writeString(part, Base64.getMimeEncoder().encodeToString(key) + '\n');
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static byte[] read(Path file) throws IOException {
        return Base64.getMimeDecoder().decode(Files.readString(file).strip());
    }
}
