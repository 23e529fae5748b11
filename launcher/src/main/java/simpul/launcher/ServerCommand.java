package simpul.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * A command that a serving platform carries out. Ends with 0 when it is done, 1 when the server said no or nothing, 3 when a
 * deployment did not reach its end.
 */
@Command
abstract class ServerCommand implements Callable<Integer> {
    static final int NOT_DONE = 3;
    /** A stream that breaks is asked for again; one that breaks this often is left alone. */
    private static final int TRIES = 5;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Terminal terminal;

    @Mixin
    private HelpOption help = new HelpOption();

    @Option(names = "--data", paramLabel = "DIR", required = true, description = "Direktori data / data directory")
    private Path data = Path.of("");

    @Option(names = "--json", description = "Sebagai JSON / as JSON")
    private boolean json;

    ServerCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Does it. */
    abstract int work(ServerTalk server) throws IOException;

    @Override
    public final Integer call() {
        Logging.at(Level.WARNING);
        Path root = data.toAbsolutePath().normalize();
        Optional<ServerQuestion> server = ServerQuestion.of(root);
        if (server.isEmpty()) {
            terminal.err()
                    .println("Tidak ada server yang melayani " + root + "; jalankan dulu / No server serves it; start"
                            + " one first");
            return 1;
        }
        try {
            Optional<ServerTalk> talk = server.get().talk();
            if (talk.isEmpty()) {
                terminal.err()
                        .println(
                                "Server belum siap; coba lagi sebentar / The server is not ready; try again in a moment");
                return 1;
            }
            return work(talk.get());
        } catch (IOException e) {
            terminal.err()
                    .println("Server tidak dapat ditanyai / The server cannot be asked: " + ServerQuestion.why(e));
            return 1;
        }
    }

    Terminal terminal() {
        return terminal;
    }

    boolean asJson() {
        return json;
    }

    void print(JsonNode node) throws IOException {
        terminal.out().println(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(node));
    }

    /** Says why the server refused. */
    int refused(ServerTalk.Answer answer) throws IOException {
        if (json) {
            print(answer.body());
            return 1;
        }
        JsonNode problem = answer.body();
        terminal.err().println(answer.why());
        problem.path("findings")
                .forEach(f -> terminal.err()
                        .println("  " + f.path("code").asText() + " "
                                + f.path("field").asText() + ": "
                                + f.path("message").asText()));
        return 1;
    }

    /** Follows what was accepted to its end. */
    int followed(ServerTalk server, ServerTalk.Answer accepted) throws IOException {
        return followed(server, accepted, "DONE");
    }

    /** Follows what was called off to its end, which may have come before. */
    int cancelled(ServerTalk server, ServerTalk.Answer accepted) throws IOException {
        return followed(server, accepted, "CANCELLED");
    }

    private int followed(ServerTalk server, ServerTalk.Answer accepted, String wanted) throws IOException {
        if (!accepted.done()) {
            return refused(accepted);
        }
        String path = "/api/v1/deployments/" + accepted.body().path("id").asText();
        DeploymentLines lines = new DeploymentLines(terminal.out());
        if (!json) {
            lines.begin(accepted.body());
        }
        JsonNode[] last = {accepted.body()};
        for (int i = 0; i < TRIES && running(last[0]); i++) {
            server.follow(path + "/events", now -> {
                last[0] = now;
                if (!json) {
                    lines.tell(now);
                }
                return running(now);
            });
            if (running(last[0])) {
                ServerTalk.Answer now = server.get(path);
                if (!now.done()) {
                    return refused(now);
                }
                last[0] = now.body();
            }
        }
        if (json) {
            print(last[0]);
        } else {
            lines.tell(last[0]);
        }
        return last[0].path("outcome").asText().equals(wanted) ? 0 : NOT_DONE;
    }

    private static boolean running(JsonNode deployment) {
        return deployment.path("outcome").asText().equals("RUNNING");
    }
}
