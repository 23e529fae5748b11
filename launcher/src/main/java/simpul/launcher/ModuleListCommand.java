package simpul.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
            show("distribution", new ShippedModules(distribution).items(), JSON.createArrayNode(), shipped(root));
            return 0;
        }
        List<JsonNode> answers = new ArrayList<>();
        for (String path : List.of("/api/v1/modules", "/api/v1/module-folder")) {
            ServerQuestion.Answer answer = server.get().ask(path);
            if (answer.items().isEmpty()) {
                terminal.err().println(answer.problem());
                return 1;
            }
            answers.add(answer.items().get());
        }
        show("server", answers.get(0), answers.get(1), server.get().where());
        return 0;
    }

    private static List<String> shipped(Optional<Path> root) {
        return List.of(
                root.map(dir -> "Tidak ada server yang melayani " + dir + "; ini isi distribusi:")
                        .orElse("Isi distribusi:"),
                root.map(dir -> "No server serves " + dir + "; this is what the distribution holds:")
                        .orElse("What the distribution holds:"));
    }

    /** @param folder what stands in the way of files in the module folder */
    private void show(String source, JsonNode items, JsonNode folder, List<String> heading) throws IOException {
        if (json) {
            ObjectNode all = JSON.createObjectNode().put("source", source);
            all.set("items", items);
            all.set("folder", folder);
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
            item.path("diagnoses").forEach(d -> tell("", d));
        }
        if (!folder.isEmpty()) {
            terminal.out().println("Folder modul / Module folder:");
            folder.forEach(d -> tell(d.path("subject").asText() + " ", d));
        }
    }

    private void tell(String of, JsonNode diagnosis) {
        terminal.out()
                .println("    " + of + diagnosis.path("code").asText() + ": " + said(diagnosis.path("what")) + " "
                        + said(diagnosis.path("why")));
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
