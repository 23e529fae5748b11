package simpul.core.web.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.io.Content.Chunk;
import org.eclipse.jetty.io.Content.Source;
import org.eclipse.jetty.server.Request;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import simpul.core.web.http.Content;
import simpul.core.web.http.Refused;

/** The body of a Jetty request. For the thread of the request; {@link #close} deletes the files of its parts. */
final class JettyContent implements Content, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(JettyContent.class);
    private static final long MOST_DRAINED = 2L * 1024 * 1024 * 1024;

    private final Request request;
    private final Path folder;
    private final List<Path> files = new ArrayList<>();

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
    public Part file(long most) throws Refused {
        try (InputStream in = stream(most)) {
            return new WholeFile(folder, files).read(in);
        } catch (IOException e) {
            throw BodyProblems.refused(e, most);
        }
    }

    @Override
    public List<Part> parts(long most) throws Refused {
        return read(new FormParts(folder, files, most), most);
    }

    @Override
    public List<Part> form(long mostOfAFile) throws Refused {
        FormParts parts = new FormParts(folder, files, mostOfAFile);
        return read(parts.leavingOutTooLarge(), MOST_DRAINED);
    }

    private List<Part> read(FormParts parts, long most) throws Refused {
        PacedBody body = paced(most);
        String declared = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
        try (InputStream in = Source.asInputStream(body)) {
            return parts.read(String.valueOf(MultiPart.extractBoundary(String.valueOf(declared))), in);
        } catch (IOException e) {
            throw BodyProblems.refused(e, most);
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
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }
}
