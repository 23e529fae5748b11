package simpul.core.model.sector;

import java.util.List;
import java.util.function.Function;
import simpul.core.model.result.Finding;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.text.Text;

/**
 * What the sector's law asks of a record, checked whenever one is written, after each field by itself is in order.
 *
 * <pre>{@code
 * Rule.record("SERTIFIKAT_SETELAH_KIRIM", LOT, "Sertifikat ...", "Certificate ...", "UU 21/2019 Ps 35",
 *         r -> r.value(CERTIFIED_ON).isAfter(r.value(SHIPPED)) ? List.of(Finding.blocking(...)) : List.of())
 * }</pre>
 *
 * Immutable. The function is pure and answers every finding at once; the platform adds the basis.
 */
public final class Rule {
    private final String code;
    private final RecordType type;
    private final Text title;
    private final String basis;
    private final Function<RuleFacts, List<Finding>> function;
    private final List<Aggregate> asks;
    private final List<String> moves;

    private Rule(
            String code,
            RecordType type,
            Text title,
            String basis,
            Function<RuleFacts, List<Finding>> function,
            List<Aggregate> asks,
            List<String> moves) {
        this.code = code;
        this.type = type;
        this.title = title;
        this.basis = basis;
        this.function = function;
        this.asks = asks;
        this.moves = moves;
    }

    /**
     * Makes a rule about one record.
     *
     * @param code stable code, upper snake case
     * @param basis the article that asks for it, or why it is asked
     */
    public static Rule record(
            String code,
            RecordType type,
            String id,
            String en,
            String basis,
            Function<RuleFacts, List<Finding>> function) {
        return new Rule(code, type, Text.of(id, en), basis, function, List.of(), List.of());
    }

    /** Questions to answer before the function is called. */
    public Rule asks(Aggregate... questions) {
        return new Rule(code, type, title, basis, function, List.of(questions), moves);
    }

    /** It is asked when a record takes one of these moves of its workflow, and not when one is written. */
    public Rule onMove(String... codes) {
        return new Rule(code, type, title, basis, function, asks, List.of(codes));
    }

    public String code() {
        return code;
    }

    public RecordType type() {
        return type;
    }

    public Text title() {
        return title;
    }

    public String basis() {
        return basis;
    }

    public Function<RuleFacts, List<Finding>> function() {
        return function;
    }

    public List<Aggregate> asks() {
        return asks;
    }

    /** The moves at which it is asked; empty where it is asked whenever a record is written. */
    public List<String> moves() {
        return moves;
    }

    @Override
    public String toString() {
        return code;
    }
}
