package simpul.itest.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Help is there for every command, in both languages, and nothing of the command line's library shows through. */
final class HelpIT {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "serve --help",
                "demo --help",
                "backup --help",
                "restore --help",
                "doctor --help",
                "permissions --help",
                "audit --help",
                "audit verify --help",
                "module --help",
                "module list --help",
                "module check --help",
                "module cancel --help"
            })
    void helpIsInBothLanguages(String command) {
        String help = said(command);

        assertThat(help).contains("Pemakaian / Usage: simpul", "Tampilkan bantuan ini / show this help");
        assertThat(help).doesNotContain("Show this help message", "Print version", "<main class>");
    }

    @Test
    void everyCommandIsNamedWithBothOfItsSentences() {
        String commands = said("--help").split("Perintah / Commands:")[1].replaceAll("\n {5,}", " ");

        assertThat(commands.strip().lines())
                .hasSizeGreaterThanOrEqualTo(8)
                .allMatch(line -> line.matches(" *[a-z]+ +[A-Z].+ / .+"));
    }

    private static String said(String command) {
        try (Simpul help = Simpul.running(command.split(" "))) {
            assertThat(help.status()).as(help.output()).isZero();
            return help.output();
        }
    }
}
