package simpul.core.web.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.http.MultiPartConfig;
import org.eclipse.jetty.http.MultiPartFormData;
import org.eclipse.jetty.io.Content.Chunk;
import org.eclipse.jetty.io.Content.Source;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import simpul.core.web.http.Content;
import simpul.core.web.http.Refused;
import simpul.core.web.http.Upload;

/** The body of a Jetty request. For the thread of the request; {@link #close} deletes the files of its parts. */
final class JettyContent implements Content, AutoCloseable {
    private static final long IN_MEMORY = 16 * 1024;
    private static final Logger LOG = LoggerFactory.getLogger(JettyContent.class);
    private static final long MOST_DRAINED = 2L * 1024 * 1024 * 1024;
    private static final int MOST_PARTS = 600;

    private final Request request;
    private final Path folder;
    private final List<Path> files = new ArrayList<>();
    private MultiPartFormData.@Nullable Parts parts;

    /** @param folder where files of parts lie until the request ends */
    JettyContent(Request request, Path folder) {
        this.request = request;
        this.folder = folder;
    }

    @Override
    public String type() {
        String declared = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
        return declared == null ? "" : declared.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public byte[] bytes(long most) throws Refused {
        try (InputStream in = stream(most)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw BodyProblems.refused(e, most);
        }
    }

    @Override
    public InputStream stream(long most) throws Refused {
        return Source.asInputStream(paced(most));
    }

    @Override
    public List<Part> parts(long most) throws Refused {
        MultiPartConfig config = new MultiPartConfig.Builder()
                .location(folder)
                .maxParts(MOST_PARTS)
                .maxSize(most)
                .maxPartSize(most)
                .maxMemoryPartSize(IN_MEMORY)
                .maxHeadersSize(4096)
                .build();
        try {
            String type = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
            PacedBody body = paced(most);
            MultiPartFormData.Parts read = MultiPartFormData.getParts(body, body, type, config);
            parts = read;
            List<Part> found = new ArrayList<>();
            for (MultiPart.Part part : read) {
                found.add(part(part));
            }
            return found;
        } catch (IOException | RuntimeException e) {
            throw BodyProblems.refused(e, most);
        }
    }

    private Part part(MultiPart.Part part) throws IOException {
        String name = part.getName() == null ? "" : part.getName();
        if (part.getFileName() == null) {
            return new Part(name, part.getContentAsString(StandardCharsets.UTF_8), Upload.NONE, "");
        }
        Path file = Files.createTempFile(folder, "part", ".tmp");
        files.add(file);
        part.writeTo(file);
        String claimed = part.getFileName().replaceAll("^.*[/\\\\]", "");
        return new Part(name, "", new Upload(claimed, file, Files.size(file)), digest(file));
    }

    private static String digest(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Whether something of the body has not been read, or has not come yet. */
    boolean pending() {
        if (request.getHeaders().contains(HttpHeader.EXPECT)) {
            // Its sender waits to be asked for it, and looking would ask.
            return false;
        }
        while (true) {
            Chunk chunk = request.read();
            if (chunk == null) {
                return true;
            }
            boolean last = chunk.isLast();
            chunk.release();
            if (last) {
                return false;
            }
        }
    }

    /**
     * Reads away what is left of a body while the answer is already on its way. A client that is cut off while it still
     * sends shows its user a broken connection instead of the answer.
     */
    void drain() {
        try (InputStream rest = Source.asInputStream(new PacedBody(request, MOST_DRAINED))) {
            rest.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            LOG.debug("The rest of a refused body did not come", e);
        }
    }

    private PacedBody paced(long most) throws Refused {
        if (request.getLength() > most) {
            throw new Refused(BodyProblems.tooLarge(most));
        }
        return new PacedBody(request, most);
    }

    @Override
    public void close() throws IOException {
        MultiPartFormData.Parts read = parts;
        if (read != null) {
            read.close();
        }
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }
}
