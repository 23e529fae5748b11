package simpul.core.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.felix.gogo.runtime.CommandProcessorImpl;
import org.apache.felix.gogo.runtime.threadio.ThreadIOImpl;
import org.apache.felix.service.command.CommandSession;
import org.junit.jupiter.api.Test;
import simpul.core.model.text.Language;

/** Lines that are typed at the terminal are carried out by Gogo, one after the other, until there are no more. */
class ServerTerminalTest {
    /** A command as Gogo finds it: by the name of its method. */
    public static final class Greeting {
        public void salam(CommandSession session, String who) {
            session.getConsole().println("Selamat pagi, " + who);
        }

        public String jumlah(int one, int other) {
            return String.valueOf(one + other);
        }

        public void gagal(CommandSession session) {
            throw new IllegalStateException("kabel putus");
        }
    }

    private static String said(String typed) {
        CommandProcessorImpl gogo = new CommandProcessorImpl(new ThreadIOImpl());
        Greeting commands = new Greeting();
        for (String name : new String[] {"salam", "jumlah", "gagal"}) {
            gogo.addCommand(ModuleCommands.SCOPE, commands, name);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ServerTerminal(
                        gogo,
                        new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                        new PrintStream(out, true, StandardCharsets.UTF_8))
                .read();
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void each_line_is_carried_out_with_or_without_the_scope_and_what_it_answers_is_said() {
        assertThat(said("simpul:salam \"Ibu Ratna\"\n\nsalam Ambon\njumlah 2 3\n"))
                .contains("Selamat pagi, Ibu Ratna", "Selamat pagi, Ambon", "5");
    }

    @Test
    void a_wrong_line_and_a_command_that_fails_are_explained_and_the_next_line_is_read() {
        assertThat(said("simpul:ngawur\nsimpul:gagal\nsalam lagi\n"))
                .contains("ngawur", "kabel putus", "Ketik help", "Selamat pagi, lagi");
    }

    @Test
    void the_language_is_that_of_the_shell_and_else_indonesian() {
        assertThat(Speech.spoken(Map.of("LANG", "en_US.UTF-8")::get)).isEqualTo(Language.EN);
        assertThat(Speech.spoken(Map.of("LC_ALL", "id_ID", "LANG", "en_US")::get))
                .isEqualTo(Language.ID);
        assertThat(Speech.spoken(Map.of("LANG", "C.UTF-8")::get)).isEqualTo(Language.ID);
    }
}
