package simpul.core.model.sector;

import java.util.List;
import java.util.function.Function;
import simpul.core.model.result.Finding;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.text.Text;

/**
 * What the sector's law asks of an agreement that names the sector, checked when it passes a gate. What it finds stands
 * beside the other findings of that step, with its legal basis.
 *
 * <pre>{@code
 * AgreementRule.at(AgreementGate.SIGN, CODE, "Pihaknya provinsi", "Parties are provinces", "UU 23/2014 Ps 14",
 *         a -> a.parties().stream().filter(AgreementFacts.Party::isKabupatenOrKota)
 *                 .map(p -> Finding.blocking(CODE, "parties", words(p))).toList())
 * }</pre>
 *
 * A rule that throws or runs out of time is undecided: the step waits, or goes on with the written reason of who decides it,
 * which the history of the agreement keeps. What a rule finds is never let pass by that.
 *
 * Immutable. The function is pure, answers every finding at once, and is never called while a transaction is open.
 */
public final class AgreementRule {
    private final String code;
    private final AgreementGate gate;
    private final Text title;
    private final String basis;
    private final Function<AgreementFacts, List<Finding>> function;
    private final List<Aggregate> asks;
    private final boolean warns;

    private AgreementRule(
            String code,
            AgreementGate gate,
            Text title,
            String basis,
            Function<AgreementFacts, List<Finding>> function,
            List<Aggregate> asks,
            boolean warns) {
        this.code = code;
        this.gate = gate;
        this.title = title;
        this.basis = basis;
        this.function = function;
        this.asks = asks;
        this.warns = warns;
    }

    /**
     * Makes a rule.
     *
     * @param code stable code, upper snake case
     * @param basis the article that asks for it, cited as the law is called in Indonesian and shown so in every language; empty
     *     where none does. Why it is asked is said in the titles.
     */
    public static AgreementRule at(
            AgreementGate gate,
            String code,
            String id,
            String en,
            String basis,
            Function<AgreementFacts, List<Finding>> function) {
        return new AgreementRule(code, gate, Text.of(id, en), basis, function, List.of(), false);
    }

    /** Questions to answer before the function is called. */
    public AgreementRule asks(Aggregate... questions) {
        return new AgreementRule(code, gate, title, basis, function, List.of(questions), warns);
    }

    /** Nothing that it finds refuses the step, and neither does its failure. */
    public AgreementRule warns() {
        return new AgreementRule(code, gate, title, basis, function, asks, true);
    }

    public String code() {
        return code;
    }

    public AgreementGate gate() {
        return gate;
    }

    public Text title() {
        return title;
    }

    public String basis() {
        return basis;
    }

    public Function<AgreementFacts, List<Finding>> function() {
        return function;
    }

    public List<Aggregate> asks() {
        return asks;
    }

    /** Whether it only ever warns. */
    public boolean isWarning() {
        return warns;
    }

    @Override
    public String toString() {
        return code;
    }
}
