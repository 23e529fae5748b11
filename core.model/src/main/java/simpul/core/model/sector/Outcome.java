package simpul.core.model.sector;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import simpul.core.model.result.Finding;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.text.Text;

/**
 * What an action of a screen comes to: records to write and a sentence for the reader, or why nothing is to be done. It is data: the
 * platform does all of it in one transaction or nothing, once for each sending, by the path on which a form is saved, with the
 * same rules, constraints and rights.
 *
 * <pre>{@code
 * Outcome.of("Wabah dilaporkan.", "The outbreak is reported.")
 *         .creates(REPORT, Values.of(DAY, s.today()).and(DISEASE, s.value(DISEASE)))
 *         .moves(LOT, s.value(WHICH), "TAHAN")
 * Outcome.refused(Finding.blocking("TERLALU_DINI", DAY.code(), Text.of(..)))
 * }</pre>
 *
 * Immutable: each word returns a new outcome.
 */
public final class Outcome {
    private final Text sentence;
    private final List<Step> steps;
    private final List<Finding> findings;

    private Outcome(Text sentence, List<Step> steps, List<Finding> findings) {
        this.sentence = sentence;
        this.steps = List.copyOf(steps);
        this.findings = List.copyOf(findings);
    }

    /**
     * One thing to do.
     *
     * @param kind {@code create}, {@code change} or {@code move}
     * @param type code of the type
     * @param record identifier; empty for a new one
     * @param move code of the move; empty for the others
     * @param values by code of the field; fields that are not there stay as they are
     */
    public record Step(String kind, String type, String record, String move, Map<String, Object> values) {
        public Step {
            values = Map.copyOf(values);
        }
    }

    /** What the reader is told when all of it is done. */
    public static Outcome of(String id, String en) {
        return new Outcome(Text.of(id, en), List.of(), List.of());
    }

    /** Nothing is done; the reader is told why. */
    public static Outcome refused(Finding... why) {
        return new Outcome(Text.same("-"), List.of(), List.of(why));
    }

    /** A new record of the reader's region, in the start state of its type. */
    public Outcome creates(RecordType type, Values values) {
        return and(new Step("create", type.code(), "", "", values.all()));
    }

    /** These values in the place of the record's; all others stay. */
    public Outcome changes(RecordType type, String record, Values values) {
        return and(new Step("change", type.code(), record, "", values.all()));
    }

    /** A move that the reader could take by hand. A record is changed or moved once in an outcome. */
    public Outcome moves(RecordType type, String record, String move) {
        return and(new Step("move", type.code(), record, move, Map.of()));
    }

    private Outcome and(Step step) {
        return new Outcome(
                sentence, Stream.concat(steps.stream(), Stream.of(step)).toList(), findings);
    }

    public Text sentence() {
        return sentence;
    }

    public List<Step> steps() {
        return steps;
    }

    /** Why nothing is to be done; empty where something is. */
    public List<Finding> findings() {
        return findings;
    }

    @Override
    public String toString() {
        return findings.isEmpty() ? sentence.id() + " " + steps : findings.toString();
    }
}
