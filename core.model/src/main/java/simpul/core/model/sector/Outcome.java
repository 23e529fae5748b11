package simpul.core.model.sector;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import simpul.core.model.result.Finding;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.view.RecordQuery;
import simpul.core.model.text.Text;

/**
 * What an action of a screen comes to: records to write and a sentence for the reader, or why nothing is to be done. It is data: the
 * platform does all of it in one transaction or nothing, once for each sending, by the path on which a form is saved, with the
 * same rules, constraints and rights.
 *
 * <pre>{@code
 * Outcome.of("Wabah dilaporkan.", "The outbreak is reported.")
 *         .creates(REPORT, Values.of(DAY, s.today()).and(DISEASE, s.value(DISEASE)))
 *         .moves(HERD, s.id(), "TAHAN")
 * Outcome.refused(Finding.blocking(TOO_EARLY, DAY.code(), Text.of(..)))
 * }</pre>
 *
 * Immutable: each word returns a new outcome.
 */
public final class Outcome {
    private final Text sentence;
    private final List<Step> steps;
    private final List<Notice> notices;
    private final List<Finding> findings;

    private Outcome(Text sentence, List<Step> steps, List<Notice> notices, List<Finding> findings) {
        this.sentence = sentence;
        this.steps = List.copyOf(steps);
        this.notices = List.copyOf(notices);
        this.findings = List.copyOf(findings);
    }

    /**
     * One thing to do.
     *
     * @param kind {@code create}, {@code change} or {@code move}
     * @param type code of the type
     * @param record identifier; empty for a new one and for all of a query
     * @param query the records that are meant; null where one is named, or none
     * @param move code of the move; empty for the others
     * @param values by code of the field or part; those that are not there stay as they are
     */
    public record Step(
            String kind,
            String type,
            String record,
            @Nullable RecordQuery query,
            String move,
            Map<String, Object> values) {
        public Step {
            values = Map.copyOf(values);
        }

        /** The records that are meant, where they are not named one by one. */
        public Optional<RecordQuery> each() {
            return Optional.ofNullable(query);
        }
    }

    /** What the reader is told when all of it is done. */
    public static Outcome of(String id, String en) {
        return new Outcome(Text.of(id, en), List.of(), List.of(), List.of());
    }

    /** Nothing is done; the reader is told why. */
    public static Outcome refused(Finding... why) {
        return new Outcome(Text.same("-"), List.of(), List.of(), List.of(why));
    }

    /** A new record of the reader's region, in the start state of its type. */
    public Outcome creates(RecordType type, Values values) {
        return and(new Step("create", type.code(), "", null, "", values.all()));
    }

    /** These values in the place of the record's; all others stay. */
    public Outcome changes(RecordType type, String record, Values values) {
        return and(new Step("change", type.code(), record, null, "", values.all()));
    }

    /**
     * The same for every record of the region for which the query holds, and which no other step names. 500 records are the
     * most that one outcome writes; where there are more, or none, nothing is done and the reader is told so.
     *
     * <pre>{@code .changesEach(RecordQuery.of(LOT).where(Filter.absent(AGREEMENT)), Values.of(AGREEMENT, s.value(AGREEMENT)))}</pre>
     */
    public Outcome changesEach(RecordQuery query, Values values) {
        return and(new Step("change", query.type(), "", query, "", values.all()));
    }

    /** A move that the reader could take by hand. A record is changed or moved once in an outcome. */
    public Outcome moves(RecordType type, String record, String move) {
        return and(new Step("move", type.code(), record, null, move, Map.of()));
    }

    /** The same for every record that the reader sees and for which the query holds, within the limits of {@link #changesEach}. */
    public Outcome movesEach(RecordQuery query, String move) {
        return and(new Step("move", query.type(), "", query, move, Map.of()));
    }

    /** The region's officers find this in <em>Menunggu Anda</em>, for a month or until the action is done again. */
    public Outcome tells(Notice... more) {
        return new Outcome(
                sentence,
                steps,
                Stream.concat(notices.stream(), Stream.of(more)).toList(),
                findings);
    }

    private Outcome and(Step step) {
        return new Outcome(
                sentence, Stream.concat(steps.stream(), Stream.of(step)).toList(), notices, findings);
    }

    public Text sentence() {
        return sentence;
    }

    public List<Step> steps() {
        return steps;
    }

    public List<Notice> notices() {
        return notices;
    }

    /** Why nothing is to be done; empty where something is. */
    public List<Finding> findings() {
        return findings;
    }

    @Override
    public String toString() {
        return findings.isEmpty() ? sentence.id() + " " + steps + notices : findings.toString();
    }
}
