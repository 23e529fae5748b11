package simpul.core.store.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The programs of PostgreSQL on this machine, run by a user to whom they do not say no. Immutable. */
record PostgresPrograms(Path folder, List<String> asUser, String user) {
    private static final Path MEMORY = Path.of("/dev/shm");
    private static final long ENOUGH = 4L << 30;
    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");

    /** Finds the newest; without any it says what has to be installed. */
    static PostgresPrograms find() {
        List<Path> places = new ArrayList<>();
        if (Files.isDirectory(DEBIAN)) {
            try (Stream<Path> versions = Files.list(DEBIAN)) {
                versions.sorted(Comparator.comparing((Path v) -> number(v)).reversed())
                        .forEach(v -> places.add(v.resolve("bin")));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
        for (String place : System.getenv().getOrDefault("PATH", "").split(":")) {
            places.add(Path.of(place));
        }
        Path folder = places.stream()
                .filter(place ->
                        Files.isExecutable(place.resolve("initdb")) && Files.isExecutable(place.resolve("postgres")))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "PostgreSQL is missing. Run: sudo apt-get update && sudo apt-get install -y postgresql"));
        return isRoot() ? asAnother(folder) : new PostgresPrograms(folder, List.of(), System.getProperty("user.name"));
    }

    private static int number(Path version) {
        return Integer.parseInt("0" + version.getFileName().toString().replaceAll("[^0-9].*", ""));
    }

    /** The server refuses to be run by root. */
    private static PostgresPrograms asAnother(Path folder) {
        String user = isKnown("postgres") ? "postgres" : "nobody";
        return new PostgresPrograms(folder, List.of("runuser", "-u", user, "--"), user);
    }

    private static boolean isKnown(String user) {
        try (Stream<String> lines = Files.lines(Path.of("/etc/passwd"))) {
            return lines.anyMatch(line -> line.startsWith(user + ':'));
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isRoot() {
        try {
            Path probe = Files.createTempFile("simpul", "");
            boolean root = Files.getAttribute(probe, "unix:uid").equals(0);
            Files.delete(probe);
            return root;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /**
     * A folder of that user.
     *
     * @param quick in memory where there is enough: ext4 hands out no inode again that was freed seconds ago, and looking for
     *     another one takes a processor of its own where databases come and go
     */
    Path home(boolean quick) {
        try {
            Path home = quick && hasRoom(MEMORY)
                    ? Files.createTempDirectory(MEMORY, "simpul-postgres")
                    : Files.createTempDirectory("simpul-postgres");
            if (!asUser.isEmpty()) {
                Files.setOwner(
                        home,
                        home.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(user));
            }
            return home;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean hasRoom(Path folder) throws IOException {
        return Files.isWritable(folder) && Files.getFileStore(folder).getUsableSpace() > ENOUGH;
    }

    ProcessBuilder command(String... words) {
        List<String> command = new ArrayList<>(asUser);
        command.addAll(List.of(words));
        return new ProcessBuilder(command).redirectErrorStream(true);
    }
}
