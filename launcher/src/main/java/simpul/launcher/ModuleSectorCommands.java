package simpul.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.PrintStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands about a sector that the server has, and the one about a deployment that has not ended. */
final class ModuleSectorCommands {
    private ModuleSectorCommands() {}

    static void addTo(CommandLine module, Terminal terminal) {
        add(module, new Step(terminal, "rollback"), "Kembali ke versi sebelumnya / Goes back to the former version");
        add(module, new Step(terminal, "stop"), "Menghentikan modul yang tidak dipakai / Stops a module nobody uses");
        add(module, new Step(terminal, "start"), "Mengaktifkan modul kembali / Starts a module again");
        module.addSubcommand("remove", new Remove(terminal));
        module.addSubcommand("cancel", new Cancel(terminal));
        module.addSubcommand("regions", new Regions(terminal));
        add(module, new Switch(terminal, true), "Menyalakan sektor untuk daerah / Switches a sector on for a region");
        add(module, new Switch(terminal, false), "Mematikan sektor untuk daerah / Switches a sector off for a region");
    }

    private static void add(CommandLine module, OfSector command, String header) {
        CommandLine sub = new CommandLine(command);
        sub.getCommandSpec().usageMessage().header(header);
        module.addSubcommand(command.name, sub);
    }

    /** About one sector. */
    @Command
    private abstract static class OfSector extends ServerCommand {
        private final String name;

        @Parameters(paramLabel = "SECTOR", description = "Pengenal sektor, mis. perikanan / identifier of the sector")
        private String sector = "";

        OfSector(Terminal terminal, String name) {
            super(terminal);
            this.name = name;
        }

        String name() {
            return name;
        }

        String path() {
            if (!sector.matches("[a-z][a-z0-9_]{0,39}")) {
                throw new CommandLine.ParameterException(
                        new CommandLine(this), sector + ": bukan pengenal sektor / no identifier of a sector");
            }
            return "/api/v1/modules/" + sector;
        }
    }

    private static final class Step extends OfSector {
        Step(Terminal terminal, String name) {
            super(terminal, name);
        }

        @Override
        int work(ServerTalk server) throws IOException {
            return followed(server, server.post(path() + "/" + name()));
        }
    }

    @Command(
            name = "remove",
            header = "Menghapus modul; catatannya tetap dapat dibaca / Removes a module; its records stay readable")
    private static final class Remove extends OfSector {
        @Option(names = "--yes", description = "Juga bila ada daerah yang memakainya / even if regions use it")
        private boolean confirmed;

        Remove(Terminal terminal) {
            super(terminal, "remove");
        }

        @Override
        int work(ServerTalk server) throws IOException {
            ServerTalk.Answer answer = server.delete(path() + (confirmed ? "?confirmed=true" : ""));
            int status = followed(server, answer);
            if (!confirmed && answer.body().toString().contains("MODULE_IN_USE") && !asJson()) {
                terminal().err().println("Tambahkan --yes untuk tetap menghapus / Add --yes to remove it all the same");
            }
            return status;
        }
    }

    @Command(
            name = "cancel",
            header =
                    "Membatalkan pekerjaan sebelum beralih; yang berjalan tetap / Calls a deployment off before its switch;"
                            + " what runs stays")
    private static final class Cancel extends ServerCommand {
        @Parameters(
                paramLabel = "DEPLOYMENT",
                description = "Nomor pekerjaan dari riwayat modul / identifier of the deployment in the ledger")
        private String deployment = "";

        Cancel(Terminal terminal) {
            super(terminal);
        }

        @Override
        int work(ServerTalk server) throws IOException {
            if (!deployment.matches("[0-9a-z-]{1,40}")) {
                throw new CommandLine.ParameterException(
                        new CommandLine(this), deployment + ": bukan nomor pekerjaan / no identifier of a deployment");
            }
            return cancelled(server, server.post("/api/v1/deployments/" + deployment + "/cancel"));
        }
    }

    @Command(
            name = "regions",
            header = "Menampilkan daerah yang boleh memakai sektor / Lists the regions that may use a sector")
    private static final class Regions extends OfSector {
        Regions(Terminal terminal) {
            super(terminal, "regions");
        }

        @Override
        int work(ServerTalk server) throws IOException {
            ServerTalk.Answer answer = server.get(path() + "/regions?limit=500");
            if (!answer.done()) {
                return refused(answer);
            }
            if (asJson()) {
                print(answer.body());
            } else {
                answer.body().path("items").forEach(stand -> say(terminal().out(), stand));
            }
            return 0;
        }
    }

    private static final class Switch extends OfSector {
        private final boolean on;

        @Option(
                names = "--region",
                paramLabel = "CODE",
                required = true,
                description = "Kode daerah / code of the region")
        private String region = "";

        Switch(Terminal terminal, boolean on) {
            super(terminal, on ? "enable" : "disable");
            this.on = on;
        }

        @Override
        int work(ServerTalk server) throws IOException {
            if (!region.matches("[0-9.]{2,13}")) {
                throw new CommandLine.ParameterException(
                        new CommandLine(this), region + ": bukan kode daerah / no code of a region");
            }
            ServerTalk.Answer answer = server.put(
                    path() + "/regions/" + region,
                    JsonNodeFactory.instance.objectNode().put("on", on));
            if (!answer.done()) {
                return refused(answer);
            }
            if (asJson()) {
                print(answer.body());
            } else {
                say(terminal().out(), answer.body());
            }
            return 0;
        }
    }

    private static void say(PrintStream out, JsonNode stand) {
        boolean off = stand.path("offSince").isTextual();
        String state = off ? "mati / off" : stand.path("on").asBoolean() ? "aktif / on" : "tanpa PKS / no agreement";
        StringBuilder by = new StringBuilder();
        stand.path("by")
                .forEach(e -> by.append(by.isEmpty() ? "" : "; ")
                        .append(e.path("agreement").isTextual() ? "" : "uji coba / trial: ")
                        .append(e.path("title").asText()));
        out.printf("  %-8s %-14s %s%n", stand.path("region").asText(), state, by);
    }
}
