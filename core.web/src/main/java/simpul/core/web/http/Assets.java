package simpul.core.web.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * The files of the look, held in memory, plain and compressed once. All lie under one prefix that holds a digest of them
 * all, so that a browser may keep them for ever. Thread-safe.
 */
@Component(service = Assets.class)
public final class Assets {
    /** Every file that is served; a test compares it with the folder. */
    static final List<String> FILES = List.of(
            "simpul.css",
            "simpul.js",
            "modul.js",
            "simpul.svg",
            "inter.woff2",
            "inter-OFL.txt",
            "provinsi.svg",
            "htmx.min.js");

    private static final String FOLDER = "/simpul/core/web/assets/";
    private static final String ROOT = "/aset/";
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml; charset=utf-8",
            "woff2", "font/woff2",
            "txt", "text/plain; charset=utf-8");

    /** A file; compressed when a browser first asks for it, since the start has other things to do. */
    private static final class Asset {
        private final String type;
        private final byte[] plain;
        private byte @Nullable [] gzip;

        Asset(String type, byte[] plain) {
            this.type = type;
            this.plain = plain;
        }

        synchronized byte[] gzip() {
            byte[] known = gzip;
            if (known == null) {
                known = Assets.gzip(plain);
                gzip = known;
            }
            return known;
        }
    }

    private final Map<String, Asset> files = new LinkedHashMap<>();
    private final String prefix;

    /** Reads the files of this bundle. */
    @Activate
    public Assets() {
        List<byte[]> all = new ArrayList<>();
        for (String name : FILES) {
            byte[] bytes = read(name);
            all.add(bytes);
            files.put(name, new Asset(type(name), bytes));
        }
        this.prefix = ROOT + Digests.of(all.toArray(new byte[0][])).substring(0, 12);
    }

    private static byte[] read(String name) {
        try (InputStream in = Assets.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("The asset " + name + " is missing");
            }
            byte[] written = in.readAllBytes();
            return name.endsWith(".css") ? StyleSheet.dense(written) : written;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the asset " + name, e);
        }
    }

    /** What stands before a file's name in its address, without a slash at the end. */
    public String prefix() {
        return prefix;
    }

    /** Whether a path belongs to the assets of this or an earlier version. */
    public static boolean owns(String path) {
        return path.startsWith(ROOT);
    }

    /** The file at a path; empty when there is none. A file of an earlier version is answered by today's, not kept. */
    public Optional<Reply> find(String path, boolean takesGzip) {
        int slash = path.lastIndexOf('/');
        Asset asset = files.get(path.substring(slash + 1));
        if (asset == null || path.indexOf('/', ROOT.length()) != slash) {
            return Optional.empty();
        }
        boolean current = path.startsWith(prefix + "/");
        boolean small = takesGzip && asset.gzip().length < asset.plain.length;
        Reply reply = Reply.bytes(200, asset.type, small ? asset.gzip() : asset.plain)
                .with("Vary", "Accept-Encoding")
                .with("Cache-Control", current ? "public, max-age=31536000, immutable" : "no-cache");
        return Optional.of(small ? reply.with("Content-Encoding", "gzip") : reply);
    }

    private static String type(String name) {
        return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
