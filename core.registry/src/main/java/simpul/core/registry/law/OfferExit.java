package simpul.core.registry.law;

import java.util.List;
import simpul.core.model.agreement.Case;
import simpul.core.model.agreement.DocumentEntry;
import simpul.core.model.agreement.DocumentKind;
import simpul.core.model.agreement.Party;
import simpul.core.model.agreement.SignerOffice;
import simpul.core.model.agreement.Stage;

/** Stage b: the head of region has offered (R2) and every other party has answered. */
final class OfferExit implements ExitRule {
    private static final String OFFERS = "Permendagri 22/2020 (Kota Yogyakarta)";

    @Override
    public void check(Facts facts, Findings out) {
        Case subject = facts.subject();
        if (!subject.sharing().shared()) {
            out.block(
                    "NOT_SHARED",
                    "",
                    Stage.PENAWARAN.basis(),
                    "Konsep ini belum dibagikan ke mitra. Pilih Bagikan ke mitra lebih dulu.",
                    "This draft has not been shared with the partner. Share it first.");
        }
        List<DocumentEntry> offers = facts.papers(DocumentKind.SURAT_PENAWARAN);
        PaperLaw.required(offers, DocumentKind.SURAT_PENAWARAN, Stage.PENAWARAN.basis(), out);
        if (offers.stream().noneMatch(o -> PaperLaw.valid(o) && entitled(subject, o))) {
            offers.stream().filter(PaperLaw::valid).forEach(o -> byHead(o, out));
        }
        for (Party party : subject.parties()) {
            if (!party.key().equals(subject.creator())) {
                reply(facts, party, offers, out);
            }
        }
    }

    private static boolean entitled(Case subject, DocumentEntry offer) {
        boolean partner =
                subject.party(offer.party()).filter(p -> !p.ref().regional()).isPresent();
        return partner || offer.issuer() == SignerOffice.KEPALA_DAERAH;
    }

    private static void byHead(DocumentEntry offer, Findings out) {
        out.block(
                "LETTER_NOT_BY_HEAD",
                "documents." + offer.id() + ".issuer",
                OFFERS,
                "Surat penawaran \"" + offer.title() + "\" harus diterbitkan kepala daerah, bukan kepala OPD."
                        + " Unggah surat kepala daerah.",
                "The letter of offer \"" + offer.title()
                        + "\" must be issued by the head of region, not by an agency."
                        + " Upload the head's letter.");
    }

    private static void reply(Facts facts, Party party, List<DocumentEntry> offers, Findings out) {
        List<DocumentEntry> replies = facts.papers(DocumentKind.SURAT_JAWABAN).stream()
                .filter(d -> d.party().equals(party.key()) && PaperLaw.valid(d))
                .toList();
        if (replies.isEmpty()) {
            out.block(
                    "PAPER_MISSING",
                    "documents.surat_jawaban",
                    Stage.PENAWARAN.basis(),
                    "Surat jawaban dari " + party.name() + " belum ada. Unggah berkasnya.",
                    "The letter of reply of " + party.name() + " is missing. Upload the file.");
        }
        for (DocumentEntry reply : replies) {
            var offered = offers.stream()
                    .map(DocumentEntry::dated)
                    .filter(d -> d != null)
                    .min(java.time.LocalDate::compareTo);
            if (reply.dated() != null && offered.isPresent() && reply.dated().isBefore(offered.get())) {
                out.warn(
                        "LETTER_BEFORE_OFFER",
                        "documents." + reply.id() + ".dated",
                        Stage.PENAWARAN.basis(),
                        "Surat jawaban " + party.name() + " bertanggal sebelum surat penawaran. Periksa tanggalnya.",
                        "The reply of " + party.name() + " is dated before the offer. Check the dates.");
            }
        }
    }
}
