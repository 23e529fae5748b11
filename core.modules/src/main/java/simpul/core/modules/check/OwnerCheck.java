package simpul.core.modules.check;

import simpul.core.model.text.Text;
import simpul.core.modules.report.Report;
import simpul.core.modules.seal.Sealing;
import simpul.core.modules.seal.SignaturePolicy;

/** Whether the symbolic name or the sector belongs to somebody else. */
final class OwnerCheck implements JarCheck {
    @Override
    public void look(ModuleJar jar, Circumstances here, Report report) {
        String sector = jar.claim().map(Claim::sector).orElse("");
        here.known().owners().stream()
                .filter(owner -> owner.sector().equals(sector)
                        || owner.bundle().equals(jar.manifest().symbolicName()))
                .filter(owner -> !mayReplace(owner, jar, sector))
                .forEach(owner -> say(
                        tries(owner, jar, sector, here),
                        report,
                        "MODULE_OWNED",
                        jar.subject(),
                        Text.of(
                                "Sektor atau nama modul ini milik pembuat lain.",
                                "The sector or the name belongs to another vendor."),
                        Text.of(
                                "Sektor '" + owner.sector() + "' dipasang dari " + owner.bundle() + ", ditandatangani "
                                        + owner.signer().orElse("tanpa nama") + "; berkas ini oleh "
                                        + jar.signer().orElse("tanpa nama") + ".",
                                "Sector '" + owner.sector() + "' was installed from " + owner.bundle() + ", signed by "
                                        + owner.signer().orElse("nobody") + "; this file by "
                                        + jar.signer().orElse("nobody") + "."),
                        Text.of(
                                "Minta berkas dari pembuat sektor itu, atau hapus dahulu modul yang lama.",
                                "Ask the vendor of that sector for the file, or remove the old module first.")));
    }

    private static boolean mayReplace(Known.Owner owner, ModuleJar jar, String sector) {
        // A name may not wander to another sector even with its own vendor: the ledger would mix two histories.
        boolean sameSector = owner.sector().equals(sector);
        boolean sameSigner = owner.signer().equals(jar.signer());
        boolean firstSigned =
                owner.signer().isEmpty() && owner.bundle().equals(jar.manifest().symbolicName());
        return sameSector && (sameSigner || firstSigned);
    }

    /** Where signatures are not required, a demonstration say, anybody may try a new version of what Simpul brought. */
    private static boolean tries(Known.Owner owner, ModuleJar jar, String sector, Circumstances here) {
        return here.sealing().policy() == SignaturePolicy.WARN
                && jar.signer().isEmpty()
                && owner.signer().filter(Sealing.PLATFORM::equals).isPresent()
                && owner.sector().equals(sector)
                && owner.bundle().equals(jar.manifest().symbolicName());
    }

    private static void say(
            boolean warns, Report report, String code, String subject, Text what, Text why, Text remedy) {
        if (warns) {
            report.warning(code, subject, what, why, remedy);
        } else {
            report.fault(code, subject, what, why, remedy);
        }
    }
}
