package simpul.core.web.api.agreement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.model.agreement.AgreementDraft;
import simpul.core.model.agreement.Clause;
import simpul.core.model.agreement.DocumentType;
import simpul.core.model.result.Result;
import simpul.core.web.json.Limit;
import simpul.core.web.json.Wire;

/** A new document that carries a case out. */
record AgreementInput(
        @Wire("case") @Limit(max = 40) String caseId,
        @Nullable DocumentType document,
        @Limit(min = 1, max = 300) String title,
        @Nullable @Limit(max = 60000) String text,
        @Nullable @Limit(max = 50) List<String> sectors,
        @Nullable List<Clause> clauses,
        @Nullable LocalDate starts,
        @Nullable @Limit(min = 1, max = 1200) Integer months,
        @Limit(max = 100) List<SignatoryInput> parties,
        @Nullable @Limit(max = 200) List<CommitmentWire.CommitmentInput> commitments,
        @Nullable @Limit(max = 40) String renews,
        @Nullable Boolean sample) {

    Result<AgreementDraft> draft() {
        return Inputs.named(parties, "parties")
                .map(fine -> new AgreementDraft(
                        document == null ? DocumentType.PKS : document,
                        new AgreementTextInput(title, text, sectors, clauses, starts, months).agreementText(),
                        parties.stream().map(SignatoryInput::draft).toList(),
                        Inputs.list(commitments).stream()
                                .map(CommitmentWire.CommitmentInput::commitment)
                                .toList(),
                        renews,
                        Inputs.yes(sample)));
    }
}
