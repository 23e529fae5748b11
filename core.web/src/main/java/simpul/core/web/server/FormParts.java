package simpul.core.web.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.io.Content.Chunk;
import org.jspecify.annotations.Nullable;
import simpul.core.web.http.Content.Part;
import simpul.core.web.http.Refused;
import simpul.core.web.http.Upload;

/** Takes a {@code multipart/form-data} body apart while it arrives: fields into memory, files onto the disk. For one body. */
final class FormParts extends MultiPart.AbstractPartsListener {
    private static final int MOST_PARTS = 600;
    private static final int MOST_HEADERS = 4096;
    private static final int MOST_TEXT = 1024 * 1024;
    private static final int AT_ONCE = 64 * 1024;
    /** Several photos of a phone; what is beyond is left out like a single file that is too large. */
    private static final long MOST_KEPT = 200L * 1024 * 1024;

    private final Path folder;
    private final List<Path> files;
    private final long mostOfAFile;
    private final List<Part> found = new ArrayList<>();
    private final ByteArrayOutputStream text = new ByteArrayOutputStream();
    private final MessageDigest digest = sha256();
    private @Nullable Path file;
    private @Nullable OutputStream out;
    private @Nullable Exception failure;
    private boolean leavesOut;
    private boolean whole;
    private long size;
    private long texts;
    private long kept;

    /**
     * @param folder where files lie until the request ends
     * @param files takes note of each that has to be deleted then
     */
    FormParts(Path folder, List<Path> files, long mostOfAFile) {
        this.folder = folder;
        this.files = files;
        this.mostOfAFile = mostOfAFile;
    }

    /** A file that is too large is left out instead of ending everything. */
    FormParts leavingOutTooLarge() {
        leavesOut = true;
        return this;
    }

    List<Part> read(String boundary, InputStream in) throws IOException {
        MultiPart.Parser parser = new MultiPart.Parser(boundary, this);
        parser.setMaxParts(MOST_PARTS);
        parser.setPartHeadersMaxLength(MOST_HEADERS);
        byte[] some = new byte[AT_ONCE];
        for (int n = in.read(some); n >= 0; n = in.read(some)) {
            parse(parser, Chunk.from(ByteBuffer.wrap(some, 0, n), false));
        }
        parse(parser, Chunk.EOF);
        if (!whole) {
            throw new IOException("the last boundary is missing");
        }
        return found;
    }

    private void parse(MultiPart.Parser parser, Chunk chunk) throws IOException {
        try {
            parser.parse(chunk);
        } finally {
            Exception broken = failure;
            if (broken != null) {
                close();
                throw broken instanceof IOException io ? io : new IOException(broken);
            }
        }
    }

    @Override
    public void onPartContent(Chunk chunk) {
        try {
            size += chunk.remaining();
            if (getFileName() == null) {
                texts += chunk.remaining();
                if (texts > MOST_TEXT) {
                    throw new PacedBody.TooLarge(MOST_TEXT);
                }
                text.write(bytes(chunk));
            } else if (fits()) {
                opened().write(bytes(chunk));
            } else if (!leavesOut) {
                throw new PacedBody.TooLarge(mostOfAFile);
            }
        } catch (IOException e) {
            broken(e);
        }
    }

    private boolean fits() {
        return size <= mostOfAFile && kept + size <= MOST_KEPT;
    }

    private static byte[] bytes(Chunk chunk) {
        byte[] bytes = new byte[chunk.remaining()];
        chunk.getByteBuffer().slice().get(bytes);
        return bytes;
    }

    /** The file of this part. What cannot be written here is no fault of the sender. */
    private OutputStream opened() throws IOException {
        OutputStream opened = out;
        if (opened == null) {
            Path fresh = Files.createTempFile(folder, "part", ".tmp");
            files.add(fresh);
            file = fresh;
            opened = new DigestOutputStream(Files.newOutputStream(fresh), digest);
            out = opened;
        }
        return opened;
    }

    @Override
    public void onPart(@Nullable String name, @Nullable String fileName, HttpFields headers) {
        try {
            String known = name == null ? "" : name;
            found.add(fileName == null ? Part.field(known, decoded(known)) : file(known, fileName));
            size = 0;
            text.reset();
        } catch (IOException e) {
            broken(e);
        }
    }

    private String decoded(String name) throws IOException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(text.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Refused(BodyProblems.notUtf8(name));
        }
    }

    private Part file(String name, String fileName) throws IOException {
        String claimed = fileName.replaceAll("^.*[/\\\\]", "");
        if (!fits()) {
            close();
            digest.reset();
            return new Part(name, claimed, Upload.NONE, "", true);
        }
        opened();
        close();
        kept += size;
        Path path = file;
        if (path == null) {
            throw new IllegalStateException("A part that was opened has its file");
        }
        return new Part(
                name, "", new Upload(claimed, path, size), HexFormat.of().formatHex(digest.digest()), false);
    }

    private void close() throws IOException {
        OutputStream opened = out;
        out = null;
        if (opened != null) {
            opened.close();
        }
    }

    private void broken(IOException e) {
        boolean ours = !(e instanceof PacedBody.TooLarge) && !(e instanceof Refused);
        failure = ours ? new Refused(BodyProblems.noRoom()) : e;
    }

    @Override
    public void onComplete() {
        whole = true;
    }

    @Override
    public void onFailure(Throwable cause) {
        if (failure == null) {
            failure = cause instanceof Exception known ? known : new IOException(cause);
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
