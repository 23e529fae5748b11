package simpul.core.modules.seal;

import java.time.ZoneOffset;
import java.util.Optional;
import simpul.core.model.module.SignatureWaiver;
import simpul.core.model.text.Text;
import simpul.core.modules.report.Report;

/**
 * What it means here that a file bears no signature of anybody who is trusted.
 *
 * @param lenient whether nobody asks for one here
 */
record Missing(String subject, Optional<SignatureWaiver> waiver, boolean lenient, Report report) {
    /** Refuses the file for it, or only says it. */
    void say(String code, Text what, Text why, Text remedy) {
        if (waiver.isEmpty() && !lenient) {
            report.fault(code, subject, what, why, remedy);
            return;
        }
        report.warning(code, subject, what, why, remedy);
        waiver.ifPresent(this::waived);
    }

    private void waived(SignatureWaiver given) {
        String day = given.at().atOffset(ZoneOffset.ofHours(7)).toLocalDate().toString();
        report.warning(
                "MODULE_SIGNATURE_WAIVED",
                subject,
                Text.of(
                        "Tanda tangan dikesampingkan: " + given.reason(),
                        "The signature was waived: " + given.reason()),
                Text.of(
                        "Diizinkan di mesin server (" + given.by().id() + "), " + day + ", hanya untuk berkas dengan"
                                + " SHA-256 " + given.sha256() + ".",
                        "Allowed on the server's machine (" + given.by().en() + "), " + day + ", for the file with"
                                + " SHA-256 " + given.sha256() + " alone."),
                Text.of(
                        "Ganti dengan berkas yang ditandatangani pembuatnya begitu tersedia.",
                        "Replace it with a file that its vendor signed as soon as there is one."));
    }
}
