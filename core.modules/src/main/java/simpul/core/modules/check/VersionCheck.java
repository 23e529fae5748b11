package simpul.core.modules.check;

import org.osgi.framework.Version;
import simpul.core.model.text.Text;
import simpul.core.modules.report.Report;

/** Whether the version is higher than the one that runs. */
final class VersionCheck implements JarCheck {
    /** Read on the page and in a terminal alike. */
    static final Text ON_PURPOSE = Text.of(
            "Bila memang sengaja, centang \"Boleh menggantikan walaupun versinya tidak lebih tinggi\""
                    + " (--force-version).",
            "If it is meant, tick \"May replace although its version is not higher\" (--force-version).");

    private final Waivers waivers;

    VersionCheck(Waivers waivers) {
        this.waivers = waivers;
    }

    @Override
    public void look(ModuleJar jar, Circumstances here, Report report) {
        jar.claim().map(claim -> here.known().live().get(claim.sector())).ifPresent(live -> {
            boolean higher = jar.manifest().version().compareTo(Version.parseVersion(live.version())) > 0;
            if (higher || waivers.version() || live.sha256().equals(jar.image().sha256())) {
                return;
            }
            report.fault(
                    "MODULE_NOT_HIGHER",
                    jar.subject(),
                    Text.of(
                            "Versinya tidak lebih tinggi dari yang berjalan.",
                            "Its version is not higher than the one that runs."),
                    Text.of(
                            "Yang berjalan " + live.version() + ", berkas ini "
                                    + jar.manifest().version() + ".",
                            live.version() + " runs, this file is "
                                    + jar.manifest().version() + "."),
                    Text.of(
                            "Untuk kembali, pakai tombol Kembali (rollback). " + ON_PURPOSE.id(),
                            "To go back, use the way back (rollback). " + ON_PURPOSE.en()));
        });
    }
}
