package simpul.core.registry.law;

import java.time.LocalDate;
import java.util.List;
import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.DocumentType;
import simpul.core.model.agreement.Kuasa;
import simpul.core.model.agreement.Signing;
import simpul.core.model.agreement.Slot;
import simpul.core.model.result.Finding;
import simpul.core.model.text.DayWords;

/** Who may sign what (R1): base documents the head of region, a PKS also the head of an agency with a surat kuasa. Pure. */
public final class SignatureLaw {
    private static final String HEAD = "PP 28/2018 Ps 2, 13, 33(4)";
    private static final String KUASA = "PP 28/2018 Ps 2(2), 13(2)";

    private SignatureLaw() {}

    /** Everything that is to be said about a signature before it is recorded. */
    public static List<Finding> check(
            Agreement document, Slot slot, Signing signing, boolean regional, LocalDate today) {
        Findings out = new Findings();
        if (slot.signed()) {
            out.block(
                    "SLOT_TAKEN",
                    "slot",
                    "",
                    "Tempat tanda tangan " + slot.office()
                            + " sudah terisi. Satu tempat hanya untuk satu tanda tangan.",
                    "The slot of " + slot.office() + " is already signed. A slot holds one signature.");
        }
        if (signing.on().isAfter(today)) {
            out.block(
                    "DATE_IN_FUTURE",
                    "on",
                    "",
                    "Tanggal " + DayWords.of(signing.on()).id()
                            + " belum tiba. Catat setelah benar-benar ditandatangani.",
                    "The date " + DayWords.of(signing.on()).en() + " has not come yet. Record it once it is signed.");
        }
        if (regional) {
            capacity(document, slot, signing, out);
        }
        return out.list();
    }

    private static void capacity(Agreement document, Slot slot, Signing signing, Findings out) {
        boolean delegable =
                document.document() == DocumentType.PKS || document.document() == DocumentType.RENCANA_KERJA;
        switch (signing.capacity()) {
            case KEPALA_DAERAH:
                return;
            case WAKIL_KEPALA_DAERAH:
                out.warn(
                        "SIGNER_DEPUTY",
                        "capacity",
                        HEAD,
                        "Wakil kepala daerah menandatangani hanya dengan mandat tertulis. Unggah mandatnya.",
                        "A deputy head signs with a written mandate only. Upload the mandate.");
                return;
            case KEPALA_PD:
                if (delegable) {
                    kuasa(signing, out);
                    return;
                }
                break;
            default:
                break;
        }
        out.block(
                "SIGNER_NOT_ENTITLED",
                "capacity",
                delegable ? KUASA : HEAD,
                document.document().title().id() + " tidak dapat ditandatangani oleh: "
                        + signing.capacity().title().id() + ". "
                        + (delegable
                                ? "Yang berwenang kepala daerah, atau kepala OPD dengan surat kuasa."
                                : "Yang berwenang hanya kepala daerah."),
                "\"" + document.document().title().en() + "\" cannot be signed by: "
                        + signing.capacity().title().en() + ". "
                        + (delegable
                                ? "The head of region may, or the head of an agency with a power of attorney."
                                : "Only the head of region may."));
    }

    private static void kuasa(Signing signing, Findings out) {
        Kuasa kuasa = signing.kuasa();
        if (kuasa == null) {
            out.block(
                    "KUASA_MISSING",
                    "kuasa",
                    KUASA,
                    "Kepala OPD menandatangani dengan surat kuasa. Isi nomor dan tanggalnya.",
                    "The head of an agency signs with a power of attorney. Fill in its number and date.");
            return;
        }
        if (kuasa.dated().isAfter(signing.on())) {
            out.block(
                    "KUASA_AFTER_SIGNATURE",
                    "kuasa.dated",
                    KUASA,
                    "Surat kuasa bertanggal " + DayWords.of(kuasa.dated()).id() + ", sesudah tanda tangan "
                            + DayWords.of(signing.on()).id() + ".",
                    "The power of attorney is dated "
                            + DayWords.of(kuasa.dated()).en() + ", after the signature of "
                            + DayWords.of(signing.on()).en() + ".");
        }
        if (!kuasa.covers()) {
            out.block(
                    "KUASA_OTHER_OBJECT",
                    "kuasa.covers",
                    KUASA,
                    "Surat kuasa harus menyebut objek perjanjian ini.",
                    "The power of attorney must name the object of this document.");
        }
    }
}
