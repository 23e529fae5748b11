package simpul.core.web.api.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.model.agreement.CaseDraft;
import simpul.core.model.agreement.Ground;
import simpul.core.model.agreement.Kind;
import simpul.core.model.agreement.LegacyCase;
import simpul.core.model.result.Result;
import simpul.core.web.json.Limit;

/**
 * A new case.
 *
 * @param legacy whether it already runs and is recorded with its documents as <em>data lama</em>
 * @param agreements the documents of a legacy case
 */
record CaseInput(
        Kind kind,
        @Limit(min = 1, max = 300) String title,
        @Nullable @Limit(max = 80) String urusan,
        @Nullable @Limit(max = 2000) String object,
        @Nullable @Limit(max = 60000) String summary,
        @Nullable @Limit(max = 50) List<String> sectors,
        @Nullable List<Ground> grounds,
        @Limit(max = 100) List<PartyInput> parties,
        @Nullable @Limit(max = 40) String batch,
        @Nullable Boolean sample,
        @Nullable Boolean legacy,
        @Nullable @Limit(max = 100) List<LegacyAgreementInput> agreements) {

    boolean running() {
        return Inputs.yes(legacy);
    }

    Result<CaseDraft> draft() {
        CaseTextInput text = new CaseTextInput(title, urusan, object, summary, sectors, grounds);
        return Inputs.named(parties, "parties")
                .map(fine -> new CaseDraft(
                        kind,
                        text.caseText(),
                        parties.stream().map(PartyInput::draft).toList(),
                        batch == null || batch.isBlank() ? null : batch,
                        Inputs.yes(sample)));
    }

    Result<LegacyCase> legacyCase() {
        List<LegacyAgreementInput> all = Inputs.list(agreements);
        for (int i = 0; i < all.size(); i++) {
            Result<Boolean> named = Inputs.named(all.get(i).parties(), "agreements[" + i + "].parties");
            if (!named.isDone()) {
                return Result.refused(named.problem());
            }
        }
        return draft().map(d ->
                new LegacyCase(d, all.stream().map(a -> a.document(d.sample())).toList()));
    }
}
