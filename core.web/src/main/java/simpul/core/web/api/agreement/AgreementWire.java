package simpul.core.web.api.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.Clause;
import simpul.core.model.agreement.DocumentType;
import simpul.core.model.agreement.Kind;
import simpul.core.model.agreement.Stage;
import simpul.core.model.evaluation.Cycle;
import simpul.core.model.result.Finding;
import simpul.core.web.api.FindingWire;
import simpul.core.web.json.Says;
import simpul.core.web.json.Wire;

/**
 * One document of a case.
 *
 * @param numbers each party's own number, by the party's code or identifier
 * @param ends last day in force, early ending included
 * @param cycle how often it is evaluated; null while it follows its region's parameter
 * @param warnings what a change was warned about; null where nothing was changed
 */
record AgreementWire(
        String id,
        @Wire("case") String caseId,
        int version,
        DocumentType document,
        Map<String, String> numbers,
        String title,
        Kind kind,
        Stage stage,
        LocalDate since,
        String creator,
        List<SignatoryWire> parties,
        List<String> sectors,
        String text,
        List<Clause> clauses,
        @Nullable LocalDate starts,
        @Nullable Integer months,
        @Nullable LocalDate ends,
        @Nullable LocalDate signed,
        @Nullable EndingWire ending,
        boolean shared,
        String turn,
        boolean legacy,
        boolean sample,
        @Nullable String renews,
        @Nullable Cycle cycle,
        List<SlotWire> slots,
        List<CommitmentWire> commitments,
        List<StepWire> steps,
        List<DocumentWire> documents,
        @Says(Says.WARNINGS) @Nullable List<FindingWire> warnings) {
    static AgreementWire of(Agreement a) {
        return of(a, null);
    }

    /** The answer to a change, with what it was warned about. */
    static AgreementWire changed(Agreement a, List<Finding> warnings) {
        return of(a, FindingWire.all(warnings));
    }

    private static AgreementWire of(Agreement a, @Nullable List<FindingWire> warnings) {
        Map<String, String> numbers = new TreeMap<>();
        a.parties().forEach(p -> numbers.put(p.key(), p.number()));
        return new AgreementWire(
                a.id(),
                a.caseId(),
                a.version(),
                a.document(),
                numbers,
                a.title(),
                a.kind(),
                a.stage(),
                a.since(),
                a.creator(),
                a.parties().stream().map(SignatoryWire::of).toList(),
                a.sectors(),
                a.text(),
                List.copyOf(a.clauses()),
                a.term().starts(),
                a.term().months(),
                a.ends().orElse(null),
                a.signed(),
                EndingWire.of(a.ending()),
                a.sharing().shared(),
                a.sharing().turn(),
                a.origin().legacy(),
                a.origin().sample(),
                a.renews(),
                a.cycle(),
                a.slots().stream().map(SlotWire::of).toList(),
                a.commitments().stream().map(CommitmentWire::of).toList(),
                StepWire.all(a.steps()),
                DocumentWire.all(a.documents()),
                warnings);
    }
}
