package simpul.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Says how a deployment goes on, one line a step, and how it ended. For one deployment. */
final class DeploymentLines {
    private static final Map<String, String> STEPS = Map.of(
            "NOTICE", "Unggah / Upload",
            "CHECK", "Periksa / Check",
            "PLAN", "Rencana / Plan",
            "TRY", "Uji coba / Try",
            "SWITCH", "Alihkan / Switch",
            "DRAIN", "Selesaikan / Finish",
            "RETIRE", "Lepas / Retire");
    private static final Map<String, String> ENDS = Map.of(
            "DONE", "Selesai / Done",
            "CANCELLED", "Dibatalkan; yang berjalan tidak disentuh / Cancelled; what runs was not touched",
            "REFUSED", "Ditolak; yang berjalan tidak disentuh / Refused; what runs was not touched",
            "FAILED", "Gagal; yang berjalan tidak disentuh / Failed; what runs was not touched",
            "RETURNED", "Kembali ke versi sebelumnya / Went back to the former version",
            "INTERRUPTED", "Terputus; server berhenti di tengah jalan / Interrupted; the server ended on the way");

    private final PrintStream out;
    private final Set<String> said = new HashSet<>();

    DeploymentLines(PrintStream out) {
        this.out = out;
    }

    /** Names it, so that somebody at another place can call it off. */
    void begin(JsonNode deployment) {
        out.println("Pekerjaan / Deployment " + deployment.path("id").asText());
    }

    /** Says what is new since the last time. */
    void tell(JsonNode deployment) {
        for (JsonNode step : deployment.path("phases")) {
            String how = step.path("outcome").asText();
            String name = step.path("phase").asText();
            if (said.add(name + how)) {
                String note =
                        step.path("note").isTextual() ? ": " + step.path("note").asText() : "";
                out.println("  " + sign(how) + " " + STEPS.getOrDefault(name, name) + note);
            }
        }
        String outcome = deployment.path("outcome").asText();
        if (!outcome.equals("RUNNING") && said.add("end")) {
            end(deployment, outcome);
        }
    }

    private void end(JsonNode deployment, String outcome) {
        out.println(ENDS.getOrDefault(outcome, outcome) + ": "
                + deployment.path("sector").asText() + " "
                + deployment.path("version").asText());
        diagnoses(out, deployment.path("diagnoses"));
        diagnoses(out, deployment.path("warnings"));
        deployment.path("changes").forEach(line -> out.println("  - " + line.asText()));
        JsonNode receipt = deployment.path("receipt");
        if (receipt.path("requests").asLong() > 0) {
            out.println(receipt.path("failed").asLong() + " dari "
                    + receipt.path("requests").asLong()
                    + " permintaan gagal / requests failed; "
                    + receipt.path("finishedByOld").asInt()
                    + " pekerjaan diselesaikan versi lama / finished by the old version");
        }
        if (receipt.path("cutOff").asInt() > 0) {
            out.println(receipt.path("cutOff").asInt() + " pekerjaan diputus / requests cut off");
        }
    }

    /** Says each diagnosis whole: what, why, what to do. */
    static void diagnoses(PrintStream out, JsonNode diagnoses) {
        for (JsonNode d : diagnoses) {
            out.println("  " + d.path("code").asText() + " " + d.path("subject").asText());
            for (String part : new String[] {"what", "why", "remedy"}) {
                out.println("    " + d.path(part).asText());
            }
        }
    }

    private static String sign(String outcome) {
        return switch (outcome) {
            case "DONE" -> "[ok]";
            case "FAILED" -> "[!!]";
            default -> "[..]";
        };
    }
}
