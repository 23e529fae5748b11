package simpul.bench.swap;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * The fisheries module of a distribution in versions that tell themselves apart: each has two screens more, one that says
 * its version and one that waits before it touches a class and a resource, and class files of its own. Stateless.
 */
public final class FisheryJar {
    /** Path of the screen that says its version. */
    public static final String PROMPT = "ganti";
    /** Path of the screen that says it late, when a reader asks for it so. */
    public static final String LATE = "ganti-lambat?choose=tunda%3Dya";
    /** A class that each loader of the module has. */
    public static final String MARKER = "simpul.plugin.perikanan.Versi";

    private static final String PACKAGE = "simpul.plugin.perikanan";
    private static final String SECTOR = """
            package simpul.plugin.perikanan;
            import simpul.core.model.sector.Screen;
            import simpul.core.model.sector.Sector;
            import simpul.core.model.sector.SectorSpec;
            import simpul.core.model.sector.view.Ask;
            import simpul.core.model.sector.view.Tone;
            import simpul.core.model.sector.view.View;
            import simpul.core.model.text.Text;
            public final class Versi implements Sector {
                static final String VERSION = "@VERSION@";
                // Not waited for where the platform tries the screen.
                private static final Ask LATER = Ask.of("tunda", "Tunda", "Delay")
                    .option("tidak", Text.of("Tidak", "No")).option("ya", Text.of("Ya", "Yes"));
                @Override public void define(SectorSpec s) {
                    new PerikananSector().define(s);
                    s.screens(
                        Screen.of("ganti", "Versi", "Version", "fish", r -> View.notice(Tone.INFO, VERSION, VERSION)),
                        Screen.of("ganti-lambat", "Versi lambat", "Late version", "fish", r -> r.chosen(LATER).filter("ya"::equals).isPresent() ? late() : View.notice(Tone.INFO, VERSION, VERSION)));
                }
                private static View late() {
                    long end = System.nanoTime() + 300_000_000L;
                    Object pause = new Object();
                    synchronized (pause) {
                        for (long left = 300; left > 0; left = (end - System.nanoTime()) / 1_000_000) {
                            try {
                                pause.wait(left);
                            } catch (InterruptedException e) {
                                throw new IllegalStateException(e);
                            }
                        }
                    }
                    return View.notice(Tone.INFO, Terlambat.text(), Terlambat.text());
                }
            }
            """;
    private static final String CLASS_TOUCHED_LATE = """
            package simpul.plugin.perikanan;
            import java.io.IOException;
            import java.io.InputStream;
            import java.nio.charset.StandardCharsets;
            final class Terlambat {
                static String text() {
                    try (InputStream in = Terlambat.class.getResourceAsStream("terlambat.txt")) {
                        return new String(in.readAllBytes(), StandardCharsets.UTF_8) + " @VERSION@";
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                }
            }
            """;

    private FisheryJar() {}

    /** What the screens of a version show. */
    public static String words(String version) {
        return "VERSI-" + version + "-INI";
    }

    /**
     * Makes a version.
     *
     * @param distribution the folder that the build assembled
     */
    public static Path of(Path distribution, String version, Path folder) {
        Path original = jar(distribution.resolve("bundles/sectors"), "plugin.perikanan");
        Map<String, String> sources = Map.of(
                MARKER,
                SECTOR.replace("@VERSION@", words(version)),
                PACKAGE + ".Terlambat",
                CLASS_TOUCHED_LATE.replace("@VERSION@", words(version)));
        Map<String, byte[]> more = new TreeMap<>(Compiled.classes(
                sources, List.of(original, jar(distribution.resolve("bundles/platform"), "core.model"))));
        more.put(
                PACKAGE.replace('.', '/') + "/terlambat.txt",
                ("berkas " + words(version)).getBytes(StandardCharsets.UTF_8));
        Path made = folder.resolve("perikanan-" + version + ".jar");
        write(original, version, more, made);
        return made;
    }

    private static void write(Path original, String version, Map<String, byte[]> more, Path made) {
        try (JarFile from = new JarFile(original.toFile());
                OutputStream out = Files.newOutputStream(made)) {
            Manifest manifest = from.getManifest();
            manifest.getMainAttributes().putValue("Bundle-Version", version);
            try (JarOutputStream jar = new JarOutputStream(out, manifest)) {
                for (JarEntry entry : Collections.list(from.entries())) {
                    if (!entry.isDirectory() && !entry.getName().equals(JarFile.MANIFEST_NAME)) {
                        byte[] bytes = from.getInputStream(entry).readAllBytes();
                        put(jar, entry.getName(), entry.getName().endsWith(".xml") ? component(bytes) : bytes);
                    }
                }
                for (Map.Entry<String, byte[]> entry : more.entrySet()) {
                    put(jar, entry.getKey(), entry.getValue());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The component is the class that adds the screens. */
    private static byte[] component(byte[] xml) {
        return new String(xml, StandardCharsets.UTF_8)
                .replace(
                        "<implementation class=\"" + PACKAGE + ".PerikananSector\"",
                        "<implementation class=\"" + MARKER + "\"")
                .getBytes(StandardCharsets.UTF_8);
    }

    static void put(JarOutputStream jar, String name, byte[] bytes) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        jar.write(bytes);
        jar.closeEntry();
    }

    private static Path jar(Path folder, String beginning) {
        try (var files = Files.list(folder)) {
            return files.filter(f -> String.valueOf(f.getFileName()).startsWith(beginning))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no " + beginning + " in " + folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
