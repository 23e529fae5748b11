package simpul.core.modules.check;

import simpul.core.model.text.Text;
import simpul.core.modules.report.Report;
import simpul.core.modules.seal.Sealing;
import simpul.core.modules.seal.SignaturePolicy;

/** Whether the symbolic name or the sector belongs to somebody else. */
final class OwnerCheck implements JarCheck {
    private static final String CODE = "MODULE_OWNED";

    private static final Text ASK = Text.of(
            "Minta berkas dari pembuat sektor itu. Menghapus modulnya tidak melepas sektornya.",
            "Ask the vendor of that sector for the file. Removing its module does not give the sector away.");

    @Override
    public void look(ModuleJar jar, Circumstances here, Report report) {
        String sector = jar.claim().map(Claim::sector).orElse("");
        boolean waived = here.known().waiver(jar.image().sha256()).isPresent();
        boolean lenient = waived || here.sealing().policy() == SignaturePolicy.WARN;
        here.known().owners().stream()
                .filter(owner -> owner.sector().equals(sector)
                        || owner.bundle().equals(jar.manifest().symbolicName()))
                .filter(owner -> !mayReplace(owner, jar, sector))
                .forEach(owner -> {
                    if (lenient && isTrialOfOurs(owner, jar, sector)) {
                        trial(jar, waived, report);
                    } else {
                        owned(jar, owner, report);
                    }
                });
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

    /** Where unsigned files pass at all, a sector of the platform's own may be tried out in another version. */
    private static boolean isTrialOfOurs(Known.Owner owner, ModuleJar jar, String sector) {
        return owner.signer().filter(Sealing.PLATFORM::equals).isPresent()
                && jar.signer().isEmpty()
                && owner.sector().equals(sector)
                && owner.bundle().equals(jar.manifest().symbolicName());
    }

    private static void trial(ModuleJar jar, boolean waived, Report report) {
        report.warning(
                CODE,
                jar.subject(),
                Text.of(
                        "Berkas ini menggantikan sektor bawaan Simpul.",
                        "The file replaces a sector that Simpul brings."),
                waived
                        ? Text.of(
                                "Sektornya dibawa Simpul; berkas ini tanpa tanda tangan yang dikenal, dan itu"
                                        + " dikesampingkan di konsol server.",
                                "Its sector is one that Simpul brings; this file bears no known signature, which was"
                                        + " waived on the server's console.")
                        : Text.of(
                                "Sektornya dibawa Simpul; berkas ini tanpa tanda tangan yang dikenal, dan di sini itu"
                                        + " tidak diwajibkan.",
                                "Its sector is one that Simpul brings; this file bears no known signature, and none is"
                                        + " required here."),
                waived
                        ? Text.of(
                                "Pasang kembali versi bawaan Simpul begitu tersedia.",
                                "Go back to a version that Simpul brings as soon as there is one.")
                        : Text.of(
                                "Cukup untuk mencoba. Server sungguhan (serve) menolaknya tanpa tanda tangan.",
                                "Good enough for a trial. A real server (serve) refuses it without a signature."));
    }

    private static void owned(ModuleJar jar, Known.Owner owner, Report report) {
        report.fault(
                CODE,
                jar.subject(),
                Text.of(
                        "Sektor atau nama modul ini milik pembuat lain.",
                        "The sector or the name belongs to another vendor."),
                Text.of(
                        "Sektor '" + owner.sector() + "' dipasang dari " + owner.bundle() + ", ditandatangani "
                                + owner.signer().orElse("tanpa nama") + "; berkas ini oleh "
                                + jar.signer().orElse("tanpa nama") + "."
                                + (owner.removed()
                                        ? " Modulnya sudah dihapus, tetapi catatannya masih ada dan tetap miliknya."
                                        : ""),
                        "Sector '" + owner.sector() + "' was installed from " + owner.bundle() + ", signed by "
                                + owner.signer().orElse("nobody") + "; this file by "
                                + jar.signer().orElse("nobody") + "."
                                + (owner.removed()
                                        ? " Its module was removed, but its records are still here and stay its own."
                                        : "")),
                owner.removed() ? comeBack(owner) : ASK);
    }

    private static Text comeBack(Known.Owner owner) {
        String name = owner.bundle();
        return Text.of(
                "Pasang " + name + " dari pembuat itu, atau jalankan lagi berkasnya yang tersimpan. Bila ia berganti"
                        + " kunci, daftarkan sertifikat barunya dengan nama yang sama di conf/vendors.p12. Pembuat lain"
                        + " memakai sektor dan nama lain.",
                "Install " + name + " from that vendor, or start its kept file again. If his key has changed, enter his"
                        + " new certificate under the same name in conf/vendors.p12. Another vendor takes another sector"
                        + " and name.");
    }
}
