package simpul.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Unmatched;

/** A command that some bundle of the platform carries out; what it is to do, and not on which data, is passed on to it. */
@Command
final class RoomCommand implements Callable<Integer> {
    /** These look at no data of anybody; they are given an empty place of their own. */
    private static final Set<String> WITHOUT_DATA = Set.of("permissions", "module check");

    private final Terminal terminal;
    private final String name;
    private final boolean ownsData;

    @Mixin
    private HelpOption help = new HelpOption();

    @Option(names = "--data", paramLabel = "DIR", description = "Direktori data / data directory")
    private Optional<Path> data = Optional.empty();

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Unmatched
    private List<String> arguments = new ArrayList<>();

    private RoomCommand(Terminal terminal, String name, boolean ownsData) {
        this.terminal = terminal;
        this.name = name;
        this.ownsData = ownsData;
    }

    static void addTo(CommandLine line, Terminal terminal) {
        add(line, "backup", "[FILE]", new RoomCommand(terminal, "backup", false), "Membuat cadangan / Makes a backup");
        add(
                line,
                "restore",
                "FILE",
                new RoomCommand(terminal, "restore", true),
                "Memulihkan cadangan ke direktori kosong" + " / Restores a backup into an empty directory");
        add(line, "doctor", "", new RoomCommand(terminal, "doctor", false), "Memeriksa data / Checks the data");
        add(
                line,
                "permissions",
                "",
                new RoomCommand(terminal, "permissions", false),
                "Menulis siapa boleh apa / Writes who may do what");
        CommandLine audit = group(line, "audit", "Jejak audit / The audit trail");
        add(
                audit,
                "verify",
                "[--since CHECKPOINT] [--checkpoint]",
                new RoomCommand(terminal, "audit verify", false),
                "Memeriksa rantai audit / Checks the audit chain");
        CommandLine module = group(line, "module", "Modul sektor / Sector modules");
        module.addSubcommand("list", new ModuleListCommand(terminal, Distribution.here()));
        add(
                module,
                "check",
                "FILE [--json]",
                new RoomCommand(terminal, "module check", false),
                "Memeriksa berkas modul tanpa memasangnya / Checks the file of a module without installing it");
    }

    @Override
    public Integer call() {
        Logging.at(Level.WARNING);
        boolean passing = data.isEmpty();
        if (passing && !WITHOUT_DATA.contains(name)) {
            terminal.err().println("--data DIR belum diisi / --data DIR is missing");
            return CommandLine.ExitCode.USAGE;
        }
        Path root = data.orElseGet(RoomCommand::temporary).toAbsolutePath().normalize();
        if (!passing && !ownsData && !Files.isDirectory(root)) {
            terminal.err().println(root + " tidak ada; periksa --data / " + root + " does not exist; check --data");
            return 1;
        }
        StartOptions options = StartOptions.forCommand(
                root, database.address(), name, ownsData || passing, () -> new ClockOption().in(root));
        Lifetime process = new Lifetime(Distribution.here(), options, terminal);
        if (passing) {
            process.deleteDataAtEnd();
        }
        process.run(name, arguments);
        return 0;
    }

    private static void add(CommandLine line, String name, String more, RoomCommand command, String header) {
        CommandLine sub = new CommandLine(command);
        String data = WITHOUT_DATA.contains(command.name) ? "" : " --data DIR";
        sub.getCommandSpec()
                .usageMessage()
                .header(header)
                .customSynopsis(("simpul " + command.name + data + " " + more).strip());
        line.addSubcommand(name, sub);
    }

    private static CommandLine group(CommandLine line, String name, String header) {
        CommandLine group = new CommandLine(CommandLine.Model.CommandSpec.create());
        group.getCommandSpec().addMixin("help", CommandLine.Model.CommandSpec.forAnnotatedObject(new HelpOption()));
        group.getCommandSpec().usageMessage().header(header);
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
