package simpul.core.registry.law;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import simpul.core.model.agreement.Case;
import simpul.core.model.agreement.Stage;
import simpul.core.model.result.Finding;

/** The law of a case: what stands in the way of finishing stages a-e. Pure. */
public final class CaseLaw {
    private static final Map<Stage, ExitRule> EXITS = new EnumMap<>(Map.of(
            Stage.PERSIAPAN, new PreparationExit(),
            Stage.PENAWARAN, new OfferExit(),
            Stage.PENYUSUNAN_KB, new BaseDraftExit(),
            Stage.PENANDATANGANAN_KB, new BaseSigningExit(),
            Stage.PERSETUJUAN_DPRD, DprdLaw::check));

    private CaseLaw() {}

    /** What the parties and the object are judged by, at any time. */
    public static List<Finding> parties(Facts facts) {
        Findings out = new Findings();
        PartyLaw.check(facts, out);
        return out.list();
    }

    /** Everything that finishing the case's current stage would be answered with; empty once a-e are finished. */
    public static List<Finding> exit(Facts facts) {
        Findings out = new Findings();
        ExitRule rule = EXITS.get(facts.subject().stage());
        if (rule != null) {
            rule.check(facts, out);
        }
        return out.list();
    }

    /** Everything that finishing the given stage would be answered with. */
    public static List<Finding> step(Facts facts, Stage stage) {
        Case subject = facts.subject();
        if (!subject.kind().staged()) {
            Findings out = new Findings();
            out.block(
                    "KIND_NOT_STAGED",
                    "stage",
                    subject.kind().basis(),
                    "Tahapan " + subject.kind().title().id()
                            + " memakai tata cara tersendiri dan dicatat sebagai data lama.",
                    "The stages of \"" + subject.kind().title().en()
                            + "\" follow a procedure of their own; it is recorded as legacy data.");
            return out.list();
        }
        if (stage == subject.stage() && stage.ofCase()) {
            return exit(facts);
        }
        Findings out = new Findings();
        OrderLaw.refuse(subject.stage(), stage, out);
        if (subject.stage().before(stage)) {
            out.add(exit(facts));
        }
        return out.list();
    }
}
