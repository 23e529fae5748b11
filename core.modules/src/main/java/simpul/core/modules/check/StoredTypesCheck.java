package simpul.core.modules.check;

import java.util.Map;
import simpul.core.model.text.Text;
import simpul.core.modules.report.Report;

/** Whether the record types that the module claims are those of which records are stored. */
final class StoredTypesCheck implements JarCheck {
    private final Waivers waivers;

    StoredTypesCheck(Waivers waivers) {
        this.waivers = waivers;
    }

    @Override
    public void look(ModuleJar jar, Circumstances here, Report report) {
        jar.claim()
                .ifPresent(claim -> here.known()
                        .stored()
                        .getOrDefault(claim.sector(), Map.of())
                        .forEach((type, schema) -> compare(claim, type, schema, jar, report)));
    }

    private void compare(Claim claim, String type, int stored, ModuleJar jar, Report report) {
        Integer claimed = claim.records().get(type);
        String subject = jar.subject() + ", " + type;
        if (claimed == null) {
            say(
                    "MODULE_TYPE_GONE",
                    subject,
                    Text.of(
                            "Modul tidak lagi mengenal jenis catatan yang sudah disimpan.",
                            "The module no longer knows a record type of which records are stored."),
                    Text.of(
                            "Catatan '" + type + "' hanya akan dapat dibaca sebagai data umum.",
                            "Records '" + type + "' could be read as plain data only."),
                    report);
        } else if (claimed < stored) {
            say(
                    "MODULE_SCHEMA_OLDER",
                    subject,
                    Text.of(
                            "Modul memakai bentuk catatan yang lebih tua dari yang sudah disimpan.",
                            "The module uses an older form of a record than what is stored."),
                    Text.of(
                            "Tersimpan skema " + stored + ", modul menulis skema " + claimed + ".",
                            "Schema " + stored + " is stored, the module writes schema " + claimed + "."),
                    report);
        }
    }

    private void say(String code, String subject, Text what, Text why, Report report) {
        Text remedy = Text.of(
                "Pasang versi yang lebih baru. " + VersionCheck.ON_PURPOSE.id(),
                "Install a newer version. " + VersionCheck.ON_PURPOSE.en());
        if (waivers.version()) {
            report.warning(code, subject, what, why, remedy);
        } else {
            report.fault(code, subject, what, why, remedy);
        }
    }
}
