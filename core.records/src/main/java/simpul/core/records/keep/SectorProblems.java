package simpul.core.records.keep;

import java.util.List;
import simpul.core.model.agreement.Prospect;
import simpul.core.model.module.SectorModule;
import simpul.core.model.result.Diagnosis;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.text.Text;

/** Why a sector cannot be used, in words. */
public final class SectorProblems {
    /** Code of a call that was cut off by a switch: nobody's fault. */
    public static final String CUT_OFF = "SECTOR_CUT_OFF";

    private SectorProblems() {}

    /** No function of a sector is called while anything is written, so nothing can be half done. */
    private static Problem cutOff() {
        Text detail = Text.of(
                "Permintaan ini diputus oleh pergantian versi sektor. Tidak ada yang ditulis; kirim lagi.",
                "This request was cut off by the switch of the sector's version. Nothing was written; send it again.");
        return new Problem(ProblemKind.UNAVAILABLE, detail, List.of(Finding.blocking(CUT_OFF, "", detail)), 1);
    }

    /** Whether a switch cut the call off. */
    public static boolean isCutOff(Diagnosis diagnosis) {
        return diagnosis.code().equals(CUT_OFF);
    }

    /** What a switch did to work of which a part is written. */
    public static Text cutOffMidway() {
        return Text.of(
                "Permintaan ini diputus oleh pergantian versi sektor.",
                "This request was cut off by the switch of the sector's version.");
    }

    /** Whether it says that a switch cut the request off, and nothing was written. */
    public static boolean isCutOff(Problem problem) {
        return problem.findings().stream().anyMatch(f -> f.code().equals(CUT_OFF));
    }

    /** The module is there and does not run. */
    public static Problem refused(SectorModule module) {
        Diagnosis first =
                module.diagnoses().isEmpty() ? null : module.diagnoses().get(0);
        String why = first == null ? "" : " (" + first.code() + ")";
        return Problem.of(
                ProblemKind.UNAVAILABLE,
                Text.of(
                        "Modul sektor " + module.title().id() + " sedang tidak dapat dipakai" + why
                                + ". Administrator platform melihat sebabnya di halaman Modul.",
                        "The sector module " + module.title().en() + " cannot be used now" + why
                                + ". The platform administrator sees why on the Modules page."));
    }

    /** A function of the sector failed or ran out of time, or the request was cut off by a switch. */
    public static Problem failed(Diagnosis diagnosis) {
        if (isCutOff(diagnosis)) {
            return cutOff();
        }
        return Problem.of(
                ProblemKind.UNAVAILABLE,
                Text.of(
                        diagnosis.what().id() + " (" + diagnosis.code() + "). Isian Anda aman; coba lagi nanti.",
                        diagnosis.what().en() + " (" + diagnosis.code() + "). Your input is safe; try again later."));
    }

    /** Nothing entitles the region now; says which agreements would. */
    public static Problem notEntitled(List<Prospect> prospects) {
        String titles =
                String.join("; ", prospects.stream().map(Prospect::title).toList());
        Text detail = prospects.isEmpty()
                ? Text.of(
                        "Daerah Anda belum menjadi pihak PKS yang menyebut sektor ini.",
                        "Your region is not party to an agreement (PKS) that names this sector.")
                : Text.of(
                        "Sektor ini terbuka begitu PKS berikut ditandatangani dan berjalan: " + titles + ".",
                        "This sector opens once these agreements (PKS) are signed and running: " + titles + ".");
        return new Problem(ProblemKind.FORBIDDEN, detail, List.of(Finding.blocking("SECTOR_NOT_ENTITLED", "", detail)));
    }

    public static Problem switchedOff() {
        Text detail = Text.of(
                "Sektor ini sedang dimatikan untuk daerah Anda. Catatan dan konsep tetap tersimpan. Hubungi"
                        + " administrator Simpul untuk menyalakannya.",
                "This sector is switched off for your region. Records and drafts are kept. Ask the administrator of"
                        + " Simpul to switch it on.");
        return new Problem(ProblemKind.FORBIDDEN, detail, List.of(Finding.blocking("SECTOR_SWITCHED_OFF", "", detail)));
    }

    /** Other agencies of the region carry out its PKS of the sector. */
    static Problem otherAgency(List<String> agencies) {
        String names = String.join("; ", agencies);
        Text detail = Text.of(
                "Di daerah Anda sektor ini dijalankan oleh " + names
                        + ". Catatannya ditulis petugas mereka. Bila OPD Anda"
                        + " ikut menjalankan, PKS berikutnya yang mencantumkannya membuka sektor ini.",
                "In your region this sector is carried out by " + names + ". Their officers write its records. If your"
                        + " agency takes part, the next agreement (PKS) that names it opens this sector to it.");
        return new Problem(ProblemKind.FORBIDDEN, detail, List.of(Finding.blocking("SECTOR_OTHER_AGENCY", "", detail)));
    }

    public static Problem noRegion() {
        return Problem.of(
                ProblemKind.FORBIDDEN,
                Text.of(
                        "Catatan sektor ditulis oleh petugas suatu daerah.",
                        "Sector records are written by the officers of a region."));
    }
}
