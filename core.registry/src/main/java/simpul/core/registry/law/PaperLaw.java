package simpul.core.registry.law;

import java.util.List;
import java.util.Locale;
import simpul.core.model.agreement.DocumentEntry;
import simpul.core.model.agreement.DocumentKind;
import simpul.core.model.agreement.Standing;

/** Which papers must be there. One that its party objects to does not count. Pure. */
final class PaperLaw {
    private PaperLaw() {}

    static void required(List<DocumentEntry> papers, DocumentKind kind, String basis, Findings out) {
        if (papers.stream().noneMatch(p -> p.kind() == kind && valid(p))) {
            out.block(
                    "PAPER_MISSING",
                    "documents." + kind.name().toLowerCase(Locale.ROOT),
                    basis,
                    kind.title().id() + " belum ada. Unggah berkasnya.",
                    kind.title().en() + " is missing. Upload the file.");
        }
        objected(papers, kind, basis, out);
    }

    static void expected(List<DocumentEntry> papers, DocumentKind kind, String basis, Findings out) {
        if (papers.stream().noneMatch(p -> p.kind() == kind && valid(p))) {
            out.warn(
                    "PAPER_EXPECTED",
                    "documents." + kind.name().toLowerCase(Locale.ROOT),
                    basis,
                    kind.title().id() + " belum diunggah. Langkah ini tetap dapat dicatat.",
                    kind.title().en() + " has not been uploaded. The step can be recorded all the same.");
        }
    }

    static boolean valid(DocumentEntry paper) {
        return paper.recorded().standing() != Standing.KEBERATAN;
    }

    private static void objected(List<DocumentEntry> papers, DocumentKind kind, String basis, Findings out) {
        papers.stream()
                .filter(p -> p.kind() == kind && !valid(p))
                .forEach(p -> out.warn(
                        "PAPER_OBJECTED",
                        "documents." + kind.name().toLowerCase(Locale.ROOT),
                        basis,
                        "Mitra keberatan atas catatan \"" + p.title() + "\": "
                                + p.recorded().remark(),
                        "The partner objects to the entry \"" + p.title() + "\": "
                                + p.recorded().remark()));
    }
}
