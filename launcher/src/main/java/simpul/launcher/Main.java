package simpul.launcher;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The {@code simpul} command line. */
@Command(
        name = "simpul",
        version = "Simpul 0.1.0",
        description = {
            "Kerja sama antardaerah yang tetap hidup.",
            "Cooperation between regional governments, kept alive."
        })
final class Main {
    @Mixin
    private HelpOption help = new HelpOption();

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Tampilkan versi / show the version")
    private boolean version;

    private Main() {}

    public static void main(String[] arguments) {
        Warmth.spread();
        Terminal terminal = new Terminal();
        CommandLine line = new CommandLine(new Main());
        // Taking in all commands takes longer than the one that is started most.
        if (arguments.length > 0 && arguments[0].equals("demo")) {
            line.addSubcommand("demo", new DemoCommand(terminal));
        } else {
            line.addSubcommand("serve", new ServeCommand(terminal));
            line.addSubcommand("demo", new DemoCommand(terminal));
            line.addSubcommand("prepare", new PrepareCommand(terminal));
            RoomCommand.addTo(line, terminal);
        }
        line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
        System.exit(line.execute(arguments.length == 0 ? new String[] {"--help"} : arguments));
    }
}
