package simpul.core.web.page.sector;

import java.util.List;
import simpul.core.model.access.Action;
import simpul.core.model.access.Decisions;
import simpul.core.model.access.Subject;
import simpul.core.model.record.RecordMark;
import simpul.core.model.record.RecordView;
import simpul.core.web.page.Form;
import simpul.core.web.page.PageAsk;
import simpul.core.web.ui.Fact;
import simpul.core.web.ui.Field;
import simpul.core.web.ui.Messages;

/** How a head of an agency answers for a rule that could not be decided, and what a record says about it. Stateless. */
final class Answering {
    private Answering() {}

    /** What asks for the written word; nothing as long as no rule is undecided, and for who may not give it. */
    static List<Field> word(PageAsk ask, Form form, Decisions decisions) {
        Subject subject = ask.caller().region().map(Subject::of).orElse(Subject.PLATFORM);
        if (form.error(RecordMark.WORD).isEmpty() || !decisions.may(ask.caller(), Action.RECORD_OVERRIDE, subject)) {
            return List.of();
        }
        Messages t = ask.t();
        return List.of(form.fill(Field.area(RecordMark.WORD, t.get("sector.word"))
                .hint(t.get("sector.wordHint"))
                .maxLength(1000)));
    }

    /** What the record's page says about each rule that was undecided. */
    static List<Fact> marks(Messages t, RecordView record) {
        return record.marks().stream()
                .map(mark -> Fact.of(
                        t.of(mark.title()),
                        mark.isOverride()
                                ? t.get("sector.markWord", t.of(mark.office()), mark.reason())
                                : t.get("sector.markOpen")))
                .toList();
    }
}
