package simpul.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Unmatched;

/** A command that some bundle of the platform carries out; everything but {@code --data} is passed on to it. */
@Command(mixinStandardHelpOptions = true)
final class RoomCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final String name;
    private final boolean ownsData;

    @Option(names = "--data", paramLabel = "DIR", description = "Direktori data / data directory")
    private Optional<Path> data = Optional.empty();

    @Unmatched
    private List<String> arguments = new ArrayList<>();

    private RoomCommand(Terminal terminal, String name, boolean ownsData) {
        this.terminal = terminal;
        this.name = name;
        this.ownsData = ownsData;
    }

    static void addTo(CommandLine line, Terminal terminal) {
        add(line, "backup", new RoomCommand(terminal, "backup", false), "Membuat cadangan", "Makes a backup");
        add(line, "restore", new RoomCommand(terminal, "restore", true), "Memulihkan cadangan", "Restores a backup");
        add(line, "doctor", new RoomCommand(terminal, "doctor", false), "Memeriksa data", "Checks the data");
        add(
                line,
                "permissions",
                new RoomCommand(terminal, "permissions", false),
                "Menulis siapa boleh apa",
                "Writes who may do what");
        CommandLine audit = group(line, "audit", "Jejak audit", "The audit trail");
        add(audit, "verify", new RoomCommand(terminal, "audit verify", false), "Memeriksa rantai", "Checks the chain");
        CommandLine module = group(line, "module", "Modul sektor", "Sector modules");
        add(module, "list", new RoomCommand(terminal, "module list", false), "Daftar modul", "Lists the modules");
    }

    @Override
    public Integer call() {
        Logging.at(Level.WARNING);
        boolean passing = data.isEmpty();
        if (passing && !name.equals("permissions")) {
            terminal.err().println("--data DIR belum diisi / --data DIR is missing");
            return CommandLine.ExitCode.USAGE;
        }
        Path root = data.orElseGet(RoomCommand::temporary).toAbsolutePath().normalize();
        if (!passing && !ownsData && !Files.isDirectory(root)) {
            terminal.err().println(root + " tidak ada; periksa --data / " + root + " does not exist; check --data");
            return 1;
        }
        StartOptions options = StartOptions.forCommand(
                root, name, ownsData || passing, () -> new ClockOption().in(root, Optional.empty()));
        Lifetime process = new Lifetime(Distribution.here(), options, terminal);
        if (passing) {
            process.deleteDataAtEnd();
        }
        process.run(name, arguments);
        return 0;
    }

    private static void add(CommandLine line, String name, RoomCommand command, String id, String en) {
        CommandLine sub = new CommandLine(command);
        sub.getCommandSpec().usageMessage().description(id + ".", en + ".");
        line.addSubcommand(name, sub);
    }

    private static CommandLine group(CommandLine line, String name, String id, String en) {
        CommandLine group = new CommandLine(CommandLine.Model.CommandSpec.create());
        group.getCommandSpec().mixinStandardHelpOptions(true).usageMessage().description(id + ".", en + ".");
        line.addSubcommand(name, group);
        return group;
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("simpul");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
