package simpul.core.web.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says in {@code run/certificate} by SHA-256 which certificates this server shows, so that commands on this machine know it
 * whatever name they are for. Written anew at each opening, with what is shown from then on. For one thread.
 */
final class LaidDownCertificate {
    private static final Logger LOG = LoggerFactory.getLogger(LaidDownCertificate.class);

    private final Path file;

    LaidDownCertificate(Path run) {
        this.file = run.resolve("certificate");
    }

    void layDown(KeyStore keys) {
        try {
            takeAway();
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.write(file, fingerprints(keys));
        } catch (IOException | GeneralSecurityException e) {
            LOG.warn("LOCAL_CERTIFICATE_NOT_KEPT Commands on this machine cannot ask the server: {}", e.toString());
        }
    }

    void takeAway() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.debug("{} stays", file, e);
        }
    }

    private static List<String> fingerprints(KeyStore keys) throws GeneralSecurityException {
        List<String> lines = new ArrayList<>();
        for (String alias : Collections.list(keys.aliases())) {
            if (keys.isKeyEntry(alias)) {
                byte[] shown = keys.getCertificate(alias).getEncoded();
                byte[] sum = MessageDigest.getInstance("SHA-256").digest(shown);
                lines.add(HexFormat.of().formatHex(sum));
            }
        }
        return lines;
    }
}
