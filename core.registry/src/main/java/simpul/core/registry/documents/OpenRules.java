package simpul.core.registry.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import simpul.core.model.access.Action;
import simpul.core.model.agreement.OpenRule;
import simpul.core.model.agreement.SectorVerdict;
import simpul.core.model.agreement.Stage;
import simpul.core.model.agreement.StepMark;
import simpul.core.model.agreement.StepTaken;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.text.Text;
import simpul.core.registry.desk.AgreementWork;
import simpul.core.registry.desk.Subjects;
import simpul.core.registry.law.Findings;

/** What becomes of a step while rules of sectors are undecided: it waits, or somebody answers for it. Stateless. */
final class OpenRules {
    private static final int LONGEST = 1000;
    private static final String WORD = "override";
    private static final String CODE = "RULE_UNDECIDED";

    private OpenRules() {}

    /** What a step at that stage would be answered with as long as nobody answers for anything. */
    static List<Finding> findings(SectorVerdict verdict, Stage stage) {
        List<Finding> all = new ArrayList<>(verdict.findings());
        verdict.open().forEach(rule -> all.add(rule.blocks() ? waiting(rule, stage) : passing(rule)));
        return all;
    }

    /**
     * Adds to what a step is answered with.
     *
     * @return why the caller may not answer for what he wants to answer for
     */
    static Optional<Problem> settle(AgreementWork work, StepTaken taken, SectorVerdict verdict, Findings out) {
        String word = taken.override();
        if (word == null || verdict.open().stream().noneMatch(OpenRule::blocks)) {
            out.add(findings(verdict, taken.stage()));
            return Optional.empty();
        }
        Optional<Problem> refused =
                work.work().refusal(Action.STEP_OVERRIDE, Subjects.of(work.subject(), Action.STEP_OVERRIDE));
        if (refused.isPresent()) {
            return refused;
        }
        out.add(verdict.findings());
        if (word.isBlank() || word.strip().length() > LONGEST) {
            out.block(
                    "OVERRIDE_REASON",
                    WORD,
                    "",
                    "Tulis alasannya, paling panjang 1.000 huruf.",
                    "Write the reason, at most 1,000 characters.");
        } else {
            out.add(verdict.open().stream().map(OpenRules::passing).toList());
        }
        return Optional.empty();
    }

    /** What the finished stage says about rules that were undecided. */
    static List<StepMark> marks(SectorVerdict verdict, @Nullable String word) {
        return verdict.open().stream()
                .map(rule -> new StepMark(
                        rule.sector(),
                        rule.rule(),
                        rule.title(),
                        rule.basis(),
                        rule.blocks() && word != null ? word.strip() : ""))
                .toList();
    }

    private static Finding waiting(OpenRule rule, Stage stage) {
        boolean drafting = stage == Stage.PENYUSUNAN_PKS;
        return Finding.blocking(
                        CODE,
                        WORD,
                        Text.of(
                                "Aturan sektor ini belum dapat diputus karena modulnya gagal: "
                                        + rule.title().id() + ". Coba lagi nanti, atau minta "
                                        + (drafting ? "kepala OPD atau sekretariat" : "sekretariat")
                                        + " melanjutkan dengan alasan tertulis.",
                                "This rule of the sector could not be decided because its module failed: "
                                        + rule.title().en() + ". Try again later, or ask "
                                        + (drafting ? "the head of OPD or the secretariat" : "the secretariat")
                                        + " to go on with a written reason."))
                .basedOn(rule.basis());
    }

    private static Finding passing(OpenRule rule) {
        return Finding.warning(
                        CODE,
                        "",
                        Text.of(
                                "Aturan ini belum diputus karena modul sektor gagal, dan riwayat naskah menyebutnya: "
                                        + rule.title().id() + ".",
                                "This rule was not decided because the sector module failed, and the history says so: "
                                        + rule.title().en() + "."))
                .basedOn(rule.basis());
    }
}
