package simpul.core.modules.seal;

import java.io.IOException;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import simpul.core.model.module.SignatureWaiver;
import simpul.core.model.text.Text;
import simpul.core.modules.report.Report;

/** Says who signed a file, and what speaks against him. Stateless, thread-safe. */
public final class SealJudge {
    private static final Text ASK_SIGNED = Text.of(
            "Minta pembuatnya menandatangani modul (jarsigner), lalu daftarkan sertifikatnya di conf/vendors.p12.",
            "Ask its vendor to sign the module (jarsigner), and enter his certificate into conf/vendors.p12.");
    private static final Text DO_NOT_USE = Text.of(
            "Jangan pakai berkas ini; minta yang asli langsung dari pembuatnya.",
            "Do not use this file; ask its vendor directly for the original.");

    private SealJudge() {}

    /**
     * @param waiver why a missing or unknown signature of this file does not refuse it; empty where it does
     * @return the vendor, empty when he is not known
     */
    public static Optional<String> judge(
            Path jar, String sha256, Sealing sealing, Optional<SignatureWaiver> waiver, Report report) {
        String subject = String.valueOf(jar.getFileName());
        if (sealing.distribution().contains(sha256)) {
            return Optional.of(Sealing.PLATFORM);
        }
        Missing missing = new Missing(subject, waiver, sealing.policy() == SignaturePolicy.WARN, report);
        try {
            Seal seal = SealReader.read(jar);
            return switch (seal.kind()) {
                case ABSENT -> absent(missing);
                case PARTIAL -> partial(subject, seal.subject(), report);
                case BROKEN -> broken(subject, seal.subject(), report);
                case WHOLE -> signed(subject, seal.chain(), sealing, missing, report);
            };
        } catch (IOException e) {
            return broken(subject, String.valueOf(e.getMessage()), report);
        }
    }

    private static Optional<String> absent(Missing missing) {
        missing.say(
                "MODULE_UNSIGNED",
                Text.of("Berkas tidak ditandatangani.", "The file is not signed."),
                Text.of(
                        "Tidak ada yang menjamin siapa pembuatnya dan bahwa isinya belum diubah.",
                        "Nobody vouches for who made it and that nothing was changed."),
                ASK_SIGNED);
        return Optional.empty();
    }

    private static Optional<String> partial(String subject, String entry, Report report) {
        report.fault(
                "MODULE_SIGNED_PARTLY",
                subject,
                Text.of(
                        "Tidak semua isi berkas ditandatangani satu pembuat.",
                        "Not all of the file is signed by one vendor."),
                Text.of(
                        "Ditambahkan setelah ditandatangani, atau oleh pihak lain: " + entry,
                        "Added after it was signed, or by somebody else: " + entry),
                DO_NOT_USE);
        return Optional.empty();
    }

    private static Optional<String> broken(String subject, String entry, Report report) {
        report.fault(
                "MODULE_SIGNATURE_BROKEN",
                subject,
                Text.of(
                        "Isi berkas berubah sejak ditandatangani.",
                        "The content of the file has changed since it was signed."),
                Text.of("Tidak cocok dengan tanda tangannya: " + entry, "It does not match its signature: " + entry),
                DO_NOT_USE);
        return Optional.empty();
    }

    private static Optional<String> signed(
            String subject, List<X509Certificate> chain, Sealing sealing, Missing missing, Report report) {
        String name = chain.get(0).getSubjectX500Principal().getName();
        if (sealing.vendors().isRevoked(chain)) {
            report.fault(
                    "MODULE_SIGNER_REVOKED",
                    subject,
                    Text.of("Tanda tangan pembuatnya sudah dicabut.", "The signature of its vendor was revoked."),
                    Text.of(
                            name + ", atau yang mengesahkannya, tercatat dicabut di conf/vendors.p12.",
                            name + ", or who certified it, is entered as revoked in conf/vendors.p12."),
                    DO_NOT_USE);
            return Optional.empty();
        }
        Optional<String> vendor = sealing.vendors().vendor(chain, sealing.now());
        if (vendor.isEmpty()) {
            missing.say(
                    "MODULE_SIGNER_UNTRUSTED",
                    Text.of("Pembuatnya tidak dipercaya di sini.", "Its vendor is not trusted here."),
                    doubt(name, chain, sealing),
                    ASK_SIGNED);
        }
        return vendor;
    }

    private static Text doubt(String name, List<X509Certificate> chain, Sealing sealing) {
        Vendors vendors = sealing.vendors();
        if (vendors.vendor(chain, Optional.empty()).isPresent()) {
            String from = day(chain.get(0).getNotBefore().toInstant());
            String to = day(chain.get(0).getNotAfter().toInstant());
            String here = sealing.now().map(SealJudge::day).orElse("?");
            return Text.of(
                    "Masa berlaku sertifikat " + name
                            + ", atau yang mengesahkannya, sudah lewat atau belum mulai: berlaku " + from + " sampai "
                            + to + ", di sini tanggal " + here + ".",
                    "The certificate of " + name
                            + ", or of who certified it, has expired or is not valid yet: it holds from " + from
                            + " to " + to + ", here the day is " + here + ".");
        }
        if (vendors.isMisnamed(chain)) {
            return Text.of(
                    name + ", atau yang mengesahkannya, tercatat di conf/vendors.p12 dengan nama (alias) '"
                            + Sealing.PLATFORM
                            + "' atau tanpa nama. Nama itu milik Simpul sendiri; daftarkan dengan nama"
                            + " lain.",
                    name + ", or who certified it, is in conf/vendors.p12 under the name (alias) '" + Sealing.PLATFORM
                            + "' or under none. That name is Simpul's own; enter the certificate under another one.");
        }
        return Text.of(
                name + " tidak ada di conf/vendors.p12, dan tidak disahkan untuk menandatangani program oleh pihak yang"
                        + " ada di sana.",
                name + " is not in conf/vendors.p12, nor certified to sign programs by anybody who is.");
    }

    private static String day(Instant moment) {
        return moment.atZone(ZoneOffset.UTC).toLocalDate().toString();
    }
}
