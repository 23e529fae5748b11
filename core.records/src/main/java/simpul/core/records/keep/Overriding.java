package simpul.core.records.keep;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import simpul.core.model.access.Caller;
import simpul.core.model.record.RecordMark;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.text.Text;
import simpul.core.records.judge.Draft;

/** Lets a record pass rules that could not be decided, on the written word of the head of the agency. Stateless. */
final class Overriding {
    private static final int LONGEST = 1000;

    private Overriding() {}

    /** Notes the word with the draft, or says why it may not be given. Where everything was decided it is not needed. */
    static Optional<Problem> apply(@Nullable String word, Caller caller, Gate gate, Draft draft) {
        if (word == null || draft.undecided().stream().noneMatch(Draft.Open::blocks)) {
            return Optional.empty();
        }
        Optional<Problem> refused = gate.overridingRefused(caller);
        if (refused.isPresent()) {
            return refused;
        }
        String reason = word.strip();
        if (reason.isEmpty() || reason.length() > LONGEST) {
            return Optional.of(Problem.invalid(List.of(Finding.blocking(
                    "OVERRIDE_REASON",
                    RecordMark.WORD,
                    Text.of(
                            "Tulis alasannya, paling panjang 1.000 huruf.",
                            "Write the reason, at most 1,000 characters.")))));
        }
        draft.answeredFor(reason);
        return Optional.empty();
    }
}
