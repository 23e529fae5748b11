package simpul.core.web.api.agreement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.model.agreement.Case;
import simpul.core.model.agreement.CaseView;
import simpul.core.model.agreement.Condition;
import simpul.core.model.agreement.Ground;
import simpul.core.model.agreement.Kind;
import simpul.core.model.agreement.LegalNote;
import simpul.core.model.agreement.Stage;
import simpul.core.model.result.Finding;
import simpul.core.web.api.FindingWire;
import simpul.core.web.json.Says;

/**
 * A case.
 *
 * @param stage where it stands on the whole; after a change its own stage
 * @param condition null in the answer to a change
 * @param agreements null in the answer to a change
 * @param notes what the law says about it; null in the answer to a change
 * @param warnings what a change was warned about; null where nothing was changed
 */
record CaseWire(
        String id,
        int version,
        Kind kind,
        String title,

        @Says(
                "Where it stands on the whole; in the answer to a change, where the case itself does without its documents.")
        Stage stage,

        LocalDate since,
        @Says(Says.LOOK) @Nullable Condition condition,
        String creator,
        List<PartyWire> parties,
        String urusan,
        String object,
        String summary,
        List<String> sectors,
        List<Ground> grounds,
        boolean shared,
        String turn,
        LocalDate turnSince,
        boolean published,
        boolean legacy,
        boolean sample,
        @Nullable ConceptWire concept,
        DprdWire dprd,
        List<StepWire> steps,
        List<DocumentWire> documents,
        @Says(Says.LOOK) @Nullable List<CardWire> agreements,
        @Says(Says.LOOK) @Nullable List<LegalNoteWire> notes,
        @Says(Says.WARNINGS) @Nullable List<FindingWire> warnings) {

    /** The answer to a change, with what it was warned about. */
    static CaseWire of(Case subject, List<Finding> warnings) {
        return of(subject, subject.stage(), null, null, null, FindingWire.all(warnings));
    }

    static CaseWire of(CaseView view, List<LegalNote> notes) {
        return of(
                view.subject(),
                view.stage(),
                view.condition(),
                view.agreements().stream().map(CardWire::of).toList(),
                notes.stream().map(LegalNoteWire::of).toList(),
                null);
    }

    private static CaseWire of(
            Case c,
            Stage stage,
            @Nullable Condition condition,
            @Nullable List<CardWire> agreements,
            @Nullable List<LegalNoteWire> notes,
            @Nullable List<FindingWire> warnings) {
        return new CaseWire(
                c.id(),
                c.version(),
                c.kind(),
                c.title(),
                stage,
                c.since(),
                condition,
                c.creator(),
                c.parties().stream().map(PartyWire::of).toList(),
                c.urusan(),
                c.object(),
                c.summary(),
                c.sectors(),
                List.copyOf(c.grounds()),
                c.sharing().shared(),
                c.sharing().turn(),
                c.sharing().turnSince(),
                c.sharing().published(),
                c.origin().legacy(),
                c.origin().sample(),
                ConceptWire.of(c.concept()),
                DprdWire.of(c.dprd()),
                StepWire.all(c.steps()),
                DocumentWire.all(c.documents()),
                agreements,
                notes,
                warnings);
    }
}
