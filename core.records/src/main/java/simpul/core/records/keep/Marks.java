package simpul.core.records.keep;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import simpul.core.model.access.Caller;
import simpul.core.model.audit.AuditNote;
import simpul.core.model.record.MarkStore;
import simpul.core.model.record.RecordMark;
import simpul.core.model.record.StoredRecord;
import simpul.core.model.store.Tx;
import simpul.core.model.text.Text;
import simpul.core.records.judge.Draft;

/** What was undecided about a draft stays with its record as marks, and in the audit trail. Stateless. */
final class Marks {
    private Marks() {}

    /** Keeps the marks of a record that was just written; a rule that was decided now takes its mark away. */
    static void keep(Tx tx, Caller caller, StoredRecord record, Draft draft) {
        MarkStore store = tx.port(MarkStore.class);
        List<RecordMark> before = record.version() == 1
                ? List.of()
                : store.of(List.of(record.id())).getOrDefault(record.id(), List.of());
        List<RecordMark> marks = new ArrayList<>(
                before.stream().filter(m -> !draft.asked().contains(m.rule())).toList());
        draft.undecided().forEach(rule -> marks.add(mark(tx, caller, record, rule, draft.reason())));
        if (!before.isEmpty() || !marks.isEmpty()) {
            store.put(record.id(), marks);
        }
    }

    private static RecordMark mark(Tx tx, Caller caller, StoredRecord record, Draft.Open rule, String reason) {
        String word = rule.blocks() ? reason : "";
        return new RecordMark(
                record.sector(),
                record.type(),
                record.id(),
                record.region(),
                rule.rule(),
                rule.title(),
                rule.basis(),
                word,
                word.isEmpty() ? "" : caller.post(),
                word.isEmpty() ? Text.same("-") : caller.office(),
                tx.now());
    }

    /** The note of a change with the rules that were undecided and the word on which it passed. */
    static AuditNote noted(AuditNote note, Draft draft) {
        if (draft.undecided().isEmpty()) {
            return note;
        }
        AuditNote noted = note.with(
                "undecided", draft.undecided().stream().map(Draft.Open::rule).collect(Collectors.joining(" ")));
        return draft.reason().isEmpty() ? noted : noted.with("override", draft.reason());
    }
}
