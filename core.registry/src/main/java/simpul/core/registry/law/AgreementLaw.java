package simpul.core.registry.law;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.DocumentKind;
import simpul.core.model.agreement.Stage;
import simpul.core.model.result.Finding;

/** The law of a document that carries a case out: what stands in the way of finishing stages f-j. Pure. */
public final class AgreementLaw {
    private static final Map<Stage, DocumentExitRule> EXITS = new EnumMap<>(Map.of(
            Stage.PENYUSUNAN_PKS, new DraftExit(),
            Stage.PENANDATANGANAN_PKS, new SigningExit(),
            Stage.PELAKSANAAN, AgreementLaw::execution,
            Stage.PENATAUSAHAAN, new FilingExit(),
            Stage.PELAPORAN, AgreementLaw::report));

    private AgreementLaw() {}

    /** Everything that finishing the document's current stage would be answered with. */
    public static List<Finding> exit(Agreement document, Facts facts) {
        Findings out = new Findings();
        DocumentExitRule rule = EXITS.get(document.stage());
        if (rule != null) {
            rule.check(document, facts, out);
        }
        SequenceLaw.check(document, facts, out);
        return out.list();
    }

    /** Everything that finishing the given stage would be answered with. */
    public static List<Finding> step(Agreement document, Facts facts, Stage stage) {
        Findings out = new Findings();
        if (!document.document().executing()) {
            out.block(
                    "STEP_OF_CASE",
                    "stage",
                    "PP 28/2018 Ps 6(1)",
                    "Tahap naskah ini mengikuti kerja samanya. Catat langkahnya di halaman kerja sama.",
                    "The stages of this document are those of its case. Record the step on the case.");
            return out.list();
        }
        boolean finished = document.stage() == Stage.PELAPORAN
                && document.steps().stream().anyMatch(s -> s.stage() == Stage.PELAPORAN);
        if (stage == document.stage() && !finished) {
            return exit(document, facts);
        }
        OrderLaw.refuse(document.stage(), stage, out);
        if (document.stage().before(stage)) {
            out.add(exit(document, facts));
        }
        return out.list();
    }

    /** What is to be said about the order of the documents once a signature is recorded; never refuses. */
    public static List<Finding> sequence(Agreement document, Facts facts) {
        Findings out = new Findings();
        SequenceLaw.check(document, facts, out);
        return out.list();
    }

    private static void execution(Agreement document, Facts facts, Findings out) {
        if (document.documents().stream().noneMatch(d -> d.kind() == DocumentKind.BERITA_ACARA && PaperLaw.valid(d))) {
            PaperLaw.required(document.documents(), DocumentKind.RENCANA_KERJA, Stage.PELAKSANAAN.basis(), out);
        }
    }

    private static void report(Agreement document, Facts facts, Findings out) {
        PaperLaw.required(document.documents(), DocumentKind.LAPORAN, Stage.PELAPORAN.basis(), out);
    }
}
