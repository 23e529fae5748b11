package simpul.core.modules.check;

import simpul.core.model.text.Text;
import simpul.core.modules.report.Report;

/** Whether the symbolic name or the sector belongs to somebody else. */
final class OwnerCheck implements JarCheck {
    @Override
    public void look(ModuleJar jar, Circumstances here, Report report) {
        String sector = jar.claim().map(Claim::sector).orElse("");
        here.known().owners().stream()
                .filter(owner -> owner.sector().equals(sector)
                        || owner.bundle().equals(jar.manifest().symbolicName()))
                .filter(owner -> !mayReplace(owner, jar, sector))
                .forEach(owner -> report.fault(
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

    /**
     * A name may not wander to another sector even with its own vendor: the ledger would mix two histories. Where nobody
     * signed the first file, its name is all that there is to know its vendor by.
     */
    private static boolean mayReplace(Known.Owner owner, ModuleJar jar, String sector) {
        boolean sameVendor = owner.signer().isPresent()
                ? owner.signer().equals(jar.signer())
                : owner.bundle().equals(jar.manifest().symbolicName());
        return sameVendor && owner.sector().equals(sector);
    }
}
