package simpul.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/**
 * {@code simpul prepare}: starts once on an empty directory that is thrown away, so that the runtime can keep what it
 * loaded (the start script tells it where) and later starts need not read and check it again. The build does it; it is
 * done again after a change of Java.
 */
@Command(
        name = "prepare",
        mixinStandardHelpOptions = true,
        description = "Mempercepat start berikutnya dengan Java ini / Makes later starts with this Java faster")
final class PrepareCommand implements Callable<Integer> {
    /** A first start, such as this one, reads the sectors that it brings; later ones know them. */
    private static final List<String> FIRST_ONLY = List.of("aQute.", "simpul.core.modules.check.");

    private final Terminal terminal;

    PrepareCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Logging.at(Level.WARNING);
        Optional<Path> loaded =
                Optional.ofNullable(System.getProperty("simpul.loaded")).map(Path::of);
        if (loaded.isEmpty()) {
            terminal.err()
                    .println("Jalankan lewat skrip bin/simpul dari distribusi / Run it by the script bin/simpul of the"
                            + " distribution");
            return ExitCode.USAGE;
        }
        Path data = Files.createTempDirectory("simpul");
        StartOptions options = StartOptions.serving(data, 0, () -> new ClockOption().in(data));
        Lifetime process = new Lifetime(Distribution.here(), options, terminal);
        process.deleteDataAtEnd();
        process.rehearse((address, host, board) -> {
            new Rehearsal(address).walk();
            keep(loaded.get(), host);
            return Optional.empty();
        });
        return ExitCode.OK;
    }

    private static void keep(Path loaded, PlatformHost host) {
        try {
            StartClasses.of(Distribution.here()).keep(names(loaded), host.bundles());
            Files.delete(loaded);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The classes that were loaded so far; made-up ones have no name by which they could be asked for. */
    private static List<String> names(Path loaded) {
        try (var lines = Files.lines(loaded)) {
            return lines.filter(line -> line.contains(" source: "))
                    .map(line -> line.substring(0, line.indexOf(" source: ")).strip())
                    .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                    .filter(name -> name.indexOf('/') < 0)
                    .filter(name -> FIRST_ONLY.stream().noneMatch(name::startsWith))
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
