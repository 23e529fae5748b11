package simpul.core.web.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import simpul.core.web.http.Content.Part;
import simpul.core.web.http.Refused;
import simpul.core.web.http.Upload;

/** Puts a body that is one file onto the disk while it arrives. For one body. */
final class WholeFile {
    private static final int AT_ONCE = 64 * 1024;

    private final Path folder;
    private final List<Path> files;

    /**
     * @param folder where the file lies until the request ends
     * @param files takes note of what has to be deleted then
     */
    WholeFile(Path folder, List<Path> files) {
        this.folder = folder;
        this.files = files;
    }

    Part read(InputStream in) throws IOException {
        Path fresh;
        MessageDigest digest = sha256();
        long size = 0;
        try {
            fresh = Files.createTempFile(folder, "body", ".tmp");
        } catch (IOException e) {
            throw new Refused(BodyProblems.noRoom());
        }
        files.add(fresh);
        byte[] some = new byte[AT_ONCE];
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(fresh), digest)) {
            for (int n = in.read(some); n >= 0; n = in.read(some)) {
                put(out, some, n);
                size += n;
            }
        }
        return new Part("", "", new Upload("", fresh, size), HexFormat.of().formatHex(digest.digest()), false);
    }

    /** What cannot be written here is no fault of the sender. */
    private static void put(OutputStream out, byte[] bytes, int count) throws Refused {
        try {
            out.write(bytes, 0, count);
        } catch (IOException e) {
            throw new Refused(BodyProblems.noRoom());
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
