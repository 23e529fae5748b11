package simpul.itest.modules;

import aQute.bnd.osgi.Builder;
import aQute.bnd.osgi.Jar;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import simpul.core.model.sector.Sector;
import simpul.itest.server.Simpul;

/**
 * Makes the jars of sector modules. Stateless.
 *
 * <pre>{@code
 * Path next = ModuleJar.again(ModuleJar.fisheries(), "9.1.0", folder);
 * }</pre>
 */
public final class ModuleJar {
    private ModuleJar() {}

    /** A test sector as a module of its own. */
    public static Path of(Class<? extends Sector> sector, String version, Path file) {
        return of(sector, sector.getSimpleName(), version, file);
    }

    /** The same for a class that takes the place of another, under whose name its module goes on. */
    public static Path of(Class<? extends Sector> sector, String called, String version, Path file) {
        try (Builder builder = new Builder()) {
            builder.setClasspath(new File[] {place(sector), place(Sector.class)});
            builder.setProperty("Bundle-SymbolicName", "simpul.itest." + called);
            builder.setProperty("Bundle-Version", version);
            builder.setProperty("Private-Package", sector.getPackageName());
            builder.setProperty("-dsannotations", sector.getName());
            // The other sectors of the package are found too, but only one is claimed.
            builder.setProperty("-bundleannotations", sector.getName());
            builder.setProperty("Import-Package", "!org.jspecify.annotations,*");
            builder.setProperty("-noimportjava", "true");
            Jar jar = builder.build();
            if (!builder.isOk()) {
                throw new AssertionError(builder.getErrors().toString());
            }
            String name = sector.getSimpleName();
            // What another one of them does must not be held against this one.
            List.copyOf(jar.getResources().keySet()).stream()
                    .filter(path -> path.endsWith(".class") && !path.matches(".*/" + name + "(\\$.*)?\\.class"))
                    .forEach(jar::remove);
            jar.write(file.toFile());
            return file;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static File place(Class<?> type) throws URISyntaxException {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    /** The module for fisheries that comes with the platform. */
    public static Path fisheries() {
        try (Stream<Path> files = Files.list(Simpul.distribution().resolve("bundles/sectors"))) {
            return files.filter(f -> String.valueOf(f.getFileName()).startsWith("plugin.perikanan"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same module in another version, which tells officers something. */
    public static Path again(Path jar, String version, Path folder) {
        return rewritten(jar, version, folder.resolve("versi-" + version + ".jar"), name -> true, Map.of());
    }

    /** The same module in another version, with files that it did not have. */
    public static Path with(Path jar, String version, Map<String, String> files, Path folder) {
        return rewritten(jar, version, folder.resolve("versi-" + version + ".jar"), name -> true, files);
    }

    /** One that names no component, which nothing forbids, so that it never offers its sector. */
    public static Path mute(Path jar, String version, Path folder) {
        return rewritten(
                jar,
                version,
                folder.resolve("bisu-" + version + ".jar"),
                name -> !name.matches("Service-Component|OSGI-INF/.*\\.xml"),
                Map.of());
    }

    /** Half of a file, as a broken connection leaves it. */
    public static Path half(Path jar, Path folder) {
        try {
            byte[] whole = Files.readAllBytes(jar);
            return Files.write(folder.resolve("setengah.jar"), Arrays.copyOf(whole, whole.length / 2));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param kept which headers and entries stay */
    private static Path rewritten(
            Path jar, String version, Path to, Predicate<String> kept, Map<String, String> files) {
        try (JarFile from = new JarFile(jar.toFile());
                OutputStream out = Files.newOutputStream(to)) {
            Manifest manifest = from.getManifest();
            manifest.getMainAttributes().keySet().removeIf(header -> !kept.test(header.toString()));
            manifest.getMainAttributes().putValue("Bundle-Version", version);
            try (JarOutputStream made = new JarOutputStream(out, manifest)) {
                for (JarEntry entry : Collections.list(from.entries())) {
                    boolean copied = !entry.isDirectory() && !entry.getName().equals(JarFile.MANIFEST_NAME);
                    if (copied && kept.test(entry.getName())) {
                        made.putNextEntry(new JarEntry(entry.getName()));
                        from.getInputStream(entry).transferTo(made);
                        made.closeEntry();
                    }
                }
                Map<String, String> more = new TreeMap<>(files);
                more.put(
                        "OSGI-INF/simpul/changes.properties",
                        "1.id=Contoh perubahan pada versi " + version + ".\n1.en=Example of a change in version "
                                + version + ".\n");
                for (Map.Entry<String, String> file : more.entrySet()) {
                    made.putNextEntry(new JarEntry(file.getKey()));
                    made.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                    made.closeEntry();
                }
            }
            return to;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
