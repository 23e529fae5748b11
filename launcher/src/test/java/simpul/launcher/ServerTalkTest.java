package simpul.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What a command says when something answers that does not speak as Simpul does. */
final class ServerTalkTest {
    @TempDir
    Path data;

    @Test
    void aRefusalWithoutAWordIsExplainedInBothLanguages() throws IOException {
        HttpServer other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.createContext("/", exchange -> {
            exchange.sendResponseHeaders(421, -1);
            exchange.close();
        });
        other.start();
        try (DataLock lock = DataLock.take(data.resolve("lock")).orElseThrow()) {
            lock.answersAt(URI.create("http://127.0.0.1:" + other.getAddress().getPort()));
            Files.writeString(Files.createDirectories(data.resolve("run")).resolve("token"), "kunci\n");

            assertThat(said("regions", "perikanan"))
                    .contains("Dijawab HTTP 421", "Answered HTTP 421", "log")
                    .doesNotContain("421.");
            assertThat(said("regions", "perikanan", "--json")).contains("\"status\" : 421");
            assertThat(said("list")).contains("tidak dapat ditanyai", "Answered HTTP 421");
        } finally {
            other.stop(0);
        }
    }

    private String said(String... arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(out, out);
        CommandLine module = new CommandLine(CommandLine.Model.CommandSpec.create());
        ModuleSectorCommands.addTo(module, terminal);
        module.addSubcommand("list", new ModuleListCommand(terminal, new Distribution(data)));
        String[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--data";
        all[arguments.length + 1] = data.toString();
        assertThat(module.execute(all)).isEqualTo(1);
        return said.toString(StandardCharsets.UTF_8);
    }
}
