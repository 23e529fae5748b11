package simpul.launcher;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code --help} of every command, in both languages as everything else that is printed. */
@Command(
        synopsisHeading = "Pemakaian / Usage: ",
        commandListHeading = "%nPerintah / Commands:%n",
        optionListHeading = "%n",
        usageHelpAutoWidth = true)
final class HelpOption {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Tampilkan bantuan ini / show this help")
    private boolean asked;
}
