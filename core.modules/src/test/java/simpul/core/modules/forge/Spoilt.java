package simpul.core.modules.forge;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Jars that somebody changed after they were built. Stateless. */
public final class Spoilt {
    private Spoilt() {}

    /** Puts a file into it, or another content into a file that it has. */
    public static Path with(Path jar, String name, byte[] content) {
        try {
            Map<String, byte[]> all = contents(jar);
            all.put(name, content);
            return written(jar, all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a header into its manifest, over the one that it has. */
    public static Path header(Path jar, String name, String value) {
        try {
            Manifest manifest = new Manifest(new ByteArrayInputStream(content(jar, JarFile.MANIFEST_NAME)));
            manifest.getMainAttributes().putValue(name, value);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            manifest.write(out);
            return with(jar, JarFile.MANIFEST_NAME, out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes a file out of it. */
    public static Path without(Path jar, String name) {
        try {
            Map<String, byte[]> all = contents(jar);
            all.remove(name);
            return written(jar, all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same files, packed once more by hand: what is added to the result shows in no tool. */
    public static RawZip raw(Path jar) {
        try {
            RawZip zip = new RawZip();
            contents(jar).forEach(zip::entry);
            return zip;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of it, which it must have. */
    public static byte[] content(Path jar, String name) throws IOException {
        return Objects.requireNonNull(contents(jar).get(name), name);
    }

    public static Map<String, byte[]> contents(Path jar) throws IOException {
        Map<String, byte[]> all = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().filter(e -> !e.isDirectory()).toList()) {
                all.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return all;
    }

    private static Path written(Path jar, Map<String, byte[]> all) throws IOException {
        Path changed = jar.resolveSibling("changed-" + jar.getFileName());
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(changed))) {
            for (Map.Entry<String, byte[]> file : all.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
            }
        }
        return changed;
    }
}
