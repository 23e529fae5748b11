package simpul.core.web.api.sector;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import simpul.core.model.record.RecordView;
import simpul.core.model.record.Standing;
import simpul.core.model.result.Finding;
import simpul.core.model.text.Text;
import simpul.core.web.api.FindingWire;
import simpul.core.web.json.Says;

/**
 * A record on the wire; {@code values} as the type's fields say, with the rows of its parts as lists of objects, {@code
 * words} what coded values mean, of rows by {@code part[index].field}.
 *
 * @param newer whether a newer version of the module wrote what the one that runs has no words for; it can be read alone
 * @param state code of the state in its workflow; null where its type has none
 * @param marks rules of the sector that could not be decided when it was kept
 * @param due the soonest moment by which something has to be done about it; null where nothing is due
 * @param overdue whether that has passed
 * @param deadlines everything that is due, the soonest first
 * @param moves those that the caller may take from there
 * @param warnings what a change was warned about; null where nothing was changed
 */
record RecordItem(
        String id,
        String sector,
        String type,
        String region,
        int schema,
        int version,
        LocalDate day,
        Text title,
        JsonNode values,
        Map<String, Text> words,
        List<String> masked,
        boolean newer,
        @Nullable String state,
        @Nullable Text stateTitle,
        @Nullable Instant since,
        @Nullable Instant due,
        boolean overdue,
        List<DueItem> deadlines,
        List<MoveItem> moves,
        List<MarkItem> marks,
        Instant created,
        Instant changed,
        @Says(Says.WARNINGS) @Nullable List<FindingWire> warnings) {
    /** A move, and the state to which it leads. */
    record MoveItem(String code, Text title, String to) {}

    static RecordItem of(RecordView r) {
        return of(r, null);
    }

    /** The answer to a change, with what it was warned about. */
    static RecordItem changed(RecordView r, List<Finding> warnings) {
        return of(r, FindingWire.all(warnings));
    }

    private static RecordItem of(RecordView r, @Nullable List<FindingWire> warnings) {
        Standing standing = r.standing();
        return new RecordItem(
                r.id(),
                r.sector(),
                r.type(),
                r.region(),
                r.schema(),
                r.version(),
                r.day(),
                r.title(),
                Trees.of(r.values()),
                new TreeMap<>(r.words()),
                r.masked().stream().sorted().toList(),
                r.newer(),
                standing == null ? null : standing.state(),
                standing == null ? null : standing.label(),
                standing == null ? null : standing.since(),
                r.dues().isEmpty() ? null : r.dues().get(0).at(),
                r.isOverdue(),
                r.dues().stream().map(DueItem::of).toList(),
                standing == null
                        ? List.of()
                        : standing.moves().stream()
                                .map(m -> new MoveItem(m.code(), m.label(), m.to()))
                                .toList(),
                r.marks().stream().map(MarkItem::of).toList(),
                r.created(),
                r.changed(),
                warnings);
    }
}
