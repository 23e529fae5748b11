package simpul.core.registry.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import simpul.core.model.agreement.DocumentEntry;
import simpul.core.model.agreement.DocumentKind;
import simpul.core.model.agreement.DprdDecision;
import simpul.core.model.agreement.Kind;
import simpul.core.model.agreement.Party;
import simpul.core.model.agreement.Standing;
import simpul.core.model.text.DayWords;

/** Whether the DPRDs have been asked where they must be (R3, R15). Silence is consent only where the parameter says so (R4). Pure. */
public final class DprdLaw {
    static final String BASIS = "PP 28/2018 Ps 6(2)";

    private DprdLaw() {}

    /** Whether this party's DPRD must approve; empty while its answers are missing. */
    public static Optional<Boolean> needed(Kind kind, Party party, LawParameters parameters) {
        if (kind == Kind.KSDPL || kind == Kind.KSDLL) {
            return Optional.of(true);
        }
        return Optional.ofNullable(party.burden()).map(parameters.dprdTrigger()::holds);
    }

    static void check(Facts facts, Findings out) {
        for (Party party : facts.subject().parties()) {
            if (party.ref().regional()) {
                check(party, facts, out);
            }
        }
    }

    private static void check(Party party, Facts facts, Findings out) {
        Optional<Boolean> needed = needed(facts.subject().kind(), party, facts.parameters());
        if (needed.isEmpty()) {
            out.block(
                    "DPRD_ANSWER_MISSING",
                    "parties." + party.key() + ".burden",
                    BASIS,
                    party.name() + " belum menjawab tiga pertanyaan tentang beban dan anggaran.",
                    party.name() + " has not answered the three questions about burden and budget.");
        } else if (needed.get()) {
            decided(party, facts, out);
        }
    }

    private static void undecided(Party party, DprdDecision decision, Facts facts, Findings out) {
        LocalDate due = facts.dprdDue().get(party.key());
        String field = "dprd." + party.key();
        if (facts.parameters().silenceConsents() && due != null && facts.today().isAfter(due)) {
            out.warn(
                    "DPRD_SILENT",
                    field,
                    BASIS,
                    "DPRD " + party.name() + " tidak memutuskan sampai "
                            + DayWords.of(due).id() + "; dianggap setuju.",
                    "The DPRD of " + party.name() + " did not decide by "
                            + DayWords.of(due).en() + "; this counts as consent.");
        } else {
            out.block(
                    "DPRD_UNDECIDED",
                    field,
                    BASIS,
                    "DPRD " + party.name() + " belum memutuskan sejak "
                            + DayWords.of(decision.asked()).id() + ".",
                    "The DPRD of " + party.name() + " has not decided since "
                            + DayWords.of(decision.asked()).en() + ".");
        }
    }

    private static void decided(Party party, Facts facts, Findings out) {
        String field = "dprd." + party.key();
        DprdDecision decision = facts.subject().dprd().of(party.key()).orElse(null);
        if (decision == null) {
            out.block(
                    "DPRD_NOT_ASKED",
                    field,
                    BASIS,
                    "DPRD " + party.name() + " perlu menyetujui dan belum dimintai persetujuan.",
                    "The DPRD of " + party.name() + " must approve and has not been asked.");
        } else if (decision.recorded().standing() == Standing.KEBERATAN) {
            out.block(
                    "DPRD_OBJECTED",
                    field,
                    BASIS,
                    party.name() + " keberatan atas catatan keputusan DPRD: "
                            + decision.recorded().remark(),
                    party.name() + " objects to the recorded decision of its DPRD: "
                            + decision.recorded().remark());
        } else if (decision.approved() == null) {
            undecided(party, decision, facts, out);
        } else if (!decision.approved()) {
            out.block(
                    "DPRD_REFUSED",
                    field,
                    BASIS,
                    "DPRD " + party.name() + " tidak menyetujui. Perbaiki rencananya, lalu ajukan kembali.",
                    "The DPRD of " + party.name() + " does not approve. Change the plan, then ask again.");
        } else {
            List<DocumentEntry> letters = facts.papers(DocumentKind.SURAT_DPRD).stream()
                    .filter(paper -> paper.party().equals(party.key()))
                    .toList();
            PaperLaw.expected(letters, DocumentKind.SURAT_DPRD, BASIS, out);
        }
    }
}
