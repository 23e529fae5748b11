package simpul.core.records.judge;

import java.util.Optional;
import simpul.core.model.sector.AgreementFacts;
import simpul.core.model.sector.question.Answers;

/** Where a rule finds the agreement of its record. */
@FunctionalInterface
public interface AgreementLook {
    /** Of a rule that did not say that it looks at one; asking all the same is its bug. */
    AgreementLook UNASKED = (id, answers) -> {
        throw new IllegalStateException("The rule does not say withAgreement()");
    };

    /** The agreement with this identifier, with what the rule asks; empty where the writer does not see it. */
    Optional<AgreementFacts> find(String id, Answers answers);
}
