package simpul.core.web.api.agreement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.model.agreement.AgreementDraft;
import simpul.core.model.agreement.Clause;
import simpul.core.model.agreement.DocumentType;
import simpul.core.model.agreement.LegacyDocument;
import simpul.core.model.agreement.LegacySignature;
import simpul.core.web.json.Limit;

/** A document of a legacy case; a slot without a signature is still open. */
record LegacyAgreementInput(
        DocumentType document,
        @Limit(min = 1, max = 300) String title,
        @Nullable @Limit(max = 60000) String text,
        @Nullable @Limit(max = 50) List<String> sectors,
        @Nullable List<Clause> clauses,
        @Nullable LocalDate starts,
        @Nullable @Limit(min = 1, max = 1200) Integer months,
        @Limit(max = 100) List<SignatoryInput> parties,
        @Nullable @Limit(max = 200) List<CommitmentWire.CommitmentInput> commitments,
        @Nullable @Limit(max = 200) List<LegacySignatureInput> signatures,
        @Nullable EndingWire ending) {

    /** A signature of which only the day is known; without an agency it fills all slots of the party. */
    record LegacySignatureInput(
            @Limit(max = 40) String party,
            @Nullable @Limit(max = 200) String agency,
            LocalDate on,
            @Nullable @Limit(max = 300) String place) {
        LegacySignature signature() {
            return new LegacySignature(party, agency, on, Inputs.text(place));
        }
    }

    LegacyDocument document(boolean sample) {
        AgreementDraft draft = new AgreementDraft(
                document,
                new AgreementTextInput(title, text, sectors, clauses, starts, months).agreementText(),
                parties.stream().map(SignatoryInput::draft).toList(),
                Inputs.list(commitments).stream()
                        .map(CommitmentWire.CommitmentInput::commitment)
                        .toList(),
                null,
                sample);
        return new LegacyDocument(
                draft,
                Inputs.list(signatures).stream()
                        .map(LegacySignatureInput::signature)
                        .toList(),
                ending == null ? null : ending.ending());
    }
}
