package simpul.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The folder that the build assembled: {@code bundles/platform}, {@code bundles/console}, {@code bundles/sectors},
 * {@code bundles/demo}, {@code lib}, {@code conf}.
 *
 * <p>The sectors in it are trusted by the hashes in the {@code SHA256SUMS} beside them, which the build wrote.
 */
final class Distribution {
    private final Path home;

    Distribution(Path home) {
        this.home = home;
    }

    /** Where this program was started from. */
    static Distribution here() {
        String home = System.getProperty("simpul.home");
        if (home == null) {
            throw new IllegalStateException("simpul.home is not set; start by the script, not by the class");
        }
        return new Distribution(Path.of(home).toAbsolutePath().normalize());
    }

    Path home() {
        return home;
    }

    List<Path> platform() {
        return jars(home.resolve("bundles/platform"));
    }

    /** What is started for commands at the server's own terminal. */
    List<Path> console() {
        return jars(home.resolve("bundles/console"));
    }

    /**
     * The sectors to start.
     *
     * @param demo whether those that only the demonstration has are among them
     */
    List<Path> sectors(boolean demo) {
        List<Path> all = new ArrayList<>(jars(home.resolve("bundles/sectors")));
        if (demo) {
            all.addAll(jars(home.resolve("bundles/demo")));
        }
        return all;
    }

    /** Sectors that are not what the build put there, all of them. */
    List<Refusal> check() {
        List<Refusal> refusals = new ArrayList<>();
        for (Path jar : doubted()) {
            Path name = jar.getFileName();
            refusals.add(new Refusal(
                    "SIMPUL-START-SECTOR",
                    name + " bukan berkas yang dibuat bersama distribusi ini; bangun ulang atau hapus berkas itu",
                    name + " is not the file built with this distribution; build again or delete it"));
        }
        return refusals;
    }

    /** The files of those sectors. */
    List<Path> doubted() {
        return sectors(true).stream()
                .filter(jar -> !sha256(jar)
                        .equals(knownHashes(jar.resolveSibling("SHA256SUMS")).get(String.valueOf(jar.getFileName()))))
                .toList();
    }

    private static Map<String, String> knownHashes(Path sums) {
        Map<String, String> known = new TreeMap<>();
        if (Files.exists(sums)) {
            try (Stream<String> lines = Files.lines(sums)) {
                lines.map(line -> line.split("\\s+\\*?", 2))
                        .filter(parts -> parts.length == 2)
                        .forEach(parts -> known.put(parts[1], parts[0]));
            } catch (IOException e) {
                throw new IllegalStateException("cannot read " + sums, e);
            }
        }
        return known;
    }

    private static List<Path> jars(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("cannot list " + folder, e);
        }
    }

    static String sha256(Path file) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("cannot hash " + file, e);
        }
    }
}
