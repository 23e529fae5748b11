package simpul.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands that send a module's file to the server. */
final class ModuleFileCommands {
    private ModuleFileCommands() {}

    static void addTo(CommandLine module, Terminal terminal) {
        module.addSubcommand("plan", new Plan(terminal));
        module.addSubcommand("install", new Install(terminal));
    }

    /** Says what installing would do. */
    @Command(
            name = "plan",
            header = "Menampilkan apa yang akan dipasang dan diganti / Shows what would be installed and replaced")
    private static class Plan extends ServerCommand {
        @Parameters(paramLabel = "FILE", description = "Berkas .jar / the .jar file")
        private Path file = Path.of("");

        @Option(
                names = "--force-version",
                description = "Juga bila versinya tidak lebih tinggi / even if its version is not higher")
        private boolean anyVersion;

        Plan(Terminal terminal) {
            super(terminal);
        }

        Path file() {
            return file;
        }

        /** Whether there is such a file; says so when not. */
        boolean missing() {
            if (Files.isReadable(file) && Files.isRegularFile(file)) {
                return false;
            }
            terminal().err().println(file + " tidak ada atau tidak dapat dibaca / does not exist or cannot be read");
            return true;
        }

        @Override
        int work(ServerTalk server) throws IOException {
            return missing() ? 1 : plan(server);
        }

        /** Sends the file there, with what is allowed to it. */
        ServerTalk.Answer sent(ServerTalk server, String path) throws IOException {
            String name = String.valueOf(file.getFileName());
            String shown = URLEncoder.encode(name.substring(0, Math.min(80, name.length())), StandardCharsets.UTF_8);
            return server.jar(path + "?name=" + shown + (anyVersion ? "&anyVersion=true" : ""), file);
        }

        int plan(ServerTalk server) throws IOException {
            ServerTalk.Answer answer = sent(server, "/api/v1/modules/plan");
            if (!answer.done()) {
                return refused(answer);
            }
            JsonNode plan = answer.body();
            boolean sound = plan.path("inspected").path("sound").asBoolean();
            if (asJson()) {
                print(plan);
            } else {
                say(plan, sound);
            }
            return sound ? 0 : NOT_DONE;
        }

        private void say(JsonNode plan, boolean sound) {
            JsonNode found = plan.path("inspected").path("file");
            if (found.isObject()) {
                String before = plan.path("replaces").isTextual()
                        ? plan.path("replaces").asText() + " -> "
                        : "";
                terminal()
                        .out()
                        .println(found.path("title").asText() + " ("
                                + found.path("sector").asText() + "): " + before
                                + found.path("version").asText());
                found.path("changes").forEach(line -> terminal().out().println("  - " + line.asText()));
                terminal()
                        .out()
                        .println("Daerah / Regions: " + plan.path("regions").size());
            }
            DeploymentLines.diagnoses(terminal().out(), plan.path("inspected").path("diagnoses"));
            DeploymentLines.diagnoses(terminal().out(), plan.path("inspected").path("warnings"));
            terminal()
                    .out()
                    .println(
                            sound ? "Dapat dipasang / Can be installed" : "Tidak dapat dipasang / Cannot be installed");
        }
    }

    /** Installs, or only plans. */
    @Command(name = "install", header = "Memasang atau mengganti modul / Installs or replaces a module")
    private static final class Install extends Plan {
        @Option(names = "--plan", description = "Hanya tampilkan rencana / only show the plan")
        private boolean planOnly;

        @Option(
                names = "--waive-signature",
                paramLabel = "ALASAN/REASON",
                description = {
                    "Terima berkas ini walaupun tidak ditandatangani pihak yang dipercaya; alasannya dicatat dan tampil.",
                    "Take this file although nobody who is trusted signed it; the reason is kept and shown."
                })
        private Optional<String> waiver = Optional.empty();

        Install(Terminal terminal) {
            super(terminal);
        }

        @Override
        int work(ServerTalk server) throws IOException {
            if (missing()) {
                return 1;
            }
            if (planOnly && waiver.isPresent()) {
                throw new CommandLine.ParameterException(
                        new CommandLine(this),
                        "--waive-signature mencatat pengecualian, --plan tidak mengubah apa pun; pakai salah satu"
                                + " / --waive-signature keeps a waiver, --plan changes nothing; use one of them");
            }
            if (planOnly) {
                return plan(server);
            }
            if (waiver.isPresent()) {
                ServerTalk.Answer waived = waive(server, waiver.get());
                if (!waived.done()) {
                    return refused(waived);
                }
            }
            return followed(server, sent(server, "/api/v1/modules"));
        }

        /** For exactly this file; another one with the same name is refused as before. */
        private ServerTalk.Answer waive(ServerTalk server, String reason) throws IOException {
            return server.put(
                    "/api/v1/waivers/" + Distribution.sha256(file()),
                    JsonNodeFactory.instance.objectNode().put("reason", reason));
        }
    }
}
