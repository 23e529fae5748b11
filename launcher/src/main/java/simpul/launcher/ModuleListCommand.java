package simpul.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code simpul module list}: what a server of that directory runs, or what the next one would start with. Changes nothing. */
@Command(
        name = "list",
        header = "Menampilkan modul sektor / Lists the sector modules",
        description = {
            "Bertanya kepada server yang melayani --data; bila tidak ada, membaca isi distribusi.",
            "Asks the server that serves --data; without one it reads the distribution."
        })
final class ModuleListCommand implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Terminal terminal;
    private final Distribution distribution;

    @Mixin
    private HelpOption help = new HelpOption();

    @Option(names = "--data", paramLabel = "DIR", description = "Direktori data / data directory")
    private Optional<Path> data = Optional.empty();

    @Option(names = "--json", description = "Sebagai JSON / as JSON")
    private boolean json;

    ModuleListCommand(Terminal terminal, Distribution distribution) {
        this.terminal = terminal;
        this.distribution = distribution;
    }

    @Override
    public Integer call() throws IOException {
        Logging.at(Level.WARNING);
        Optional<Path> root = data.map(dir -> dir.toAbsolutePath().normalize());
        if (root.isPresent() && !Files.isDirectory(root.get())) {
            terminal.err().println(root.get() + " tidak ada; periksa --data / does not exist; check --data");
            return 1;
        }
        if (root.isPresent() && !Files.isExecutable(root.get())) {
            terminal.err()
                    .println(root.get() + " tidak dapat dibaca; jalankan sebagai pengguna yang menjalankan server /"
                            + " cannot be read; run as the user who runs the server");
            return 1;
        }
        Optional<ServerQuestion> server = root.flatMap(ServerQuestion::of);
        if (server.isEmpty()) {
            show("distribution", new ShippedModules(distribution).items(), shipped(root));
            return 0;
        }
        ServerQuestion.Answer answer = server.get().ask("/api/v1/modules");
        if (answer.items().isEmpty()) {
            terminal.err().println(answer.problem());
            return 1;
        }
        show("server", answer.items().get(), server.get().where());
        return 0;
    }

    private static List<String> shipped(Optional<Path> root) {
        return List.of(
                root.map(dir -> "Tidak ada server yang melayani " + dir + "; ini isi distribusi:")
                        .orElse("Isi distribusi:"),
                root.map(dir -> "No server serves " + dir + "; this is what the distribution holds:")
                        .orElse("What the distribution holds:"));
    }

    private void show(String source, JsonNode items, List<String> heading) throws IOException {
        if (json) {
            ObjectNode all = JSON.createObjectNode().put("source", source);
            all.set("items", items);
            terminal.out().println(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(all));
            return;
        }
        heading.forEach(terminal.out()::println);
        for (JsonNode item : items) {
            terminal.out()
                    .printf(
                            "  %-16s %-16s %-10s %s%n",
                            item.path("id").asText(),
                            item.path("version").asText(),
                            item.path("status").asText(),
                            said(item.path("title")));
            item.path("diagnoses")
                    .forEach(d -> terminal.out()
                            .println("    " + d.path("code").asText() + ": " + said(d.path("what")) + " "
                                    + said(d.path("why"))));
        }
    }

    /** A text of the API: one string, or one a language. */
    private static String said(JsonNode text) {
        if (!text.isObject()) {
            return text.asText();
        }
        String id = text.path("id").asText();
        String en = text.path("en").asText();
        return id.equals(en) ? id : id + " / " + en;
    }
}
