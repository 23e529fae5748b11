package simpul.core.records.keep;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /**
     * Keeps the marks of records that were just written; a rule that was decided now takes its mark away.
     *
     * @return the marks that they bear now, by identifier
     */
    static Map<String, List<RecordMark>> keep(Tx tx, Caller caller, Map<StoredRecord, Draft> written) {
        MarkStore store = tx.port(MarkStore.class);
        // One that is new bears none.
        Map<String, List<RecordMark>> known = store.of(written.keySet().stream()
                .filter(r -> r.version() > 1)
                .map(StoredRecord::id)
                .toList());
        Map<String, List<RecordMark>> kept = new HashMap<>();
        written.forEach((record, draft) -> {
            List<RecordMark> before = known.getOrDefault(record.id(), List.of());
            List<RecordMark> marks = new ArrayList<>(before.stream()
                    .filter(m -> !draft.asked().contains(m.rule()))
                    .toList());
            draft.undecided().forEach(rule -> marks.add(mark(tx, caller, record, rule, draft.reason())));
            if (!before.isEmpty() || !marks.isEmpty()) {
                store.put(record.id(), marks);
            }
            kept.put(record.id(), marks);
        });
        return kept;
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
