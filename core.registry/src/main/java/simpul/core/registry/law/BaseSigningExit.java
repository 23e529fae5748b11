package simpul.core.registry.law;

import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.Stage;

/** Stage d: every head of region has signed the KB himself (R1). */
final class BaseSigningExit implements ExitRule {
    @Override
    public void check(Facts facts, Findings out) {
        facts.base().ifPresent(base -> check(base, facts, out));
    }

    private static void check(Agreement base, Facts facts, Findings out) {
        SlotLaw.complete(base, Stage.PENANDATANGANAN_KB.basis(), out);
        TermLaw.check(base, facts.parameters(), out);
        NumberLaw.expected(base, out);
    }
}
