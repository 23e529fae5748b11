package simpul.core.registry.law;

import java.util.List;
import simpul.core.model.agreement.Case;
import simpul.core.model.agreement.DocumentKind;
import simpul.core.model.agreement.Party;
import simpul.core.model.agreement.Stage;

/** Stage a: the object is chosen, lies within the powers and the plan (R5), and is described in the KAK. */
final class PreparationExit implements ExitRule {
    static final String PLAN = "PP 28/2018 Ps 4(3), 16(3)";

    @Override
    public void check(Facts facts, Findings out) {
        Case subject = facts.subject();
        filled(subject.title(), "title", "Judul", "The title", out);
        filled(subject.urusan(), "urusan", "Urusan pemerintahan", "The government affair", out);
        filled(subject.object(), "object", "Objek kerja sama", "The object", out);
        PartyLaw.check(facts, out);
        subject.party(subject.creator()).ifPresent(own -> plan(own, true, out));
        PaperLaw.required(facts.papers(DocumentKind.KAK), DocumentKind.KAK, Stage.PERSIAPAN.basis(), out);
        PaperLaw.expected(facts.papers(DocumentKind.PEMETAAN), DocumentKind.PEMETAAN, Stage.PERSIAPAN.basis(), out);
        if (subject.kind() == simpul.core.model.agreement.Kind.KSDPK) {
            List<simpul.core.model.agreement.DocumentEntry> studies = facts.papers(DocumentKind.STUDI_KELAYAKAN);
            PaperLaw.required(studies, DocumentKind.STUDI_KELAYAKAN, "PP 28/2018 Ps 17-18; UU 23/2014 Ps 366(3)", out);
        }
    }

    static void plan(Party party, boolean blocks, Findings out) {
        if (party.plan() != null) {
            return;
        }
        String field = "parties." + party.key() + ".plan";
        String id =
                party.name() + " belum menyatakan dasar perencanaan: RPJMD/RKPD, darurat, program strategis nasional,"
                        + " atau tugas pembantuan.";
        String en = party.name() + " has not stated its planning basis: regional plan, emergency, national strategic"
                + " programme, or delegated task.";
        if (blocks) {
            out.block("PLAN_BASIS_MISSING", field, PLAN, id, en);
        } else {
            out.warn("PLAN_BASIS_UNKNOWN", field, PLAN, id, en);
        }
    }

    private static void filled(String value, String field, String id, String en, Findings out) {
        if (value.isBlank()) {
            out.block(
                    "CASE_FIELD_MISSING",
                    field,
                    Stage.PERSIAPAN.basis(),
                    id + " belum diisi.",
                    en + " has not been filled in.");
        }
    }
}
