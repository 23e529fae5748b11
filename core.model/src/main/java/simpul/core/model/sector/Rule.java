package simpul.core.model.sector;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import simpul.core.model.result.Finding;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.record.Field;
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
    private final RuleTraits traits;

    private Rule(
            String code,
            RecordType type,
            Text title,
            String basis,
            Function<RuleFacts, List<Finding>> function,
            RuleTraits traits) {
        this.code = code;
        this.type = type;
        this.title = title;
        this.basis = basis;
        this.function = function;
        this.traits = traits;
    }

    /**
     * Makes a rule about one record.
     *
     * @param code stable code, upper snake case
     * @param basis the article that asks for it, cited as the law is called in Indonesian and shown so in every language; empty
     *     where none does. Why it is asked is said in the titles.
     */
    public static Rule record(
            String code,
            RecordType type,
            String id,
            String en,
            String basis,
            Function<RuleFacts, List<Finding>> function) {
        return new Rule(code, type, Text.of(id, en), basis, function, new RuleTraits());
    }

    /** Questions to answer before the function is called. */
    public Rule asks(Aggregate... questions) {
        return told(t -> t.asks = List.of(questions));
    }

    /** It is asked when a record takes one of these moves of its workflow, and not when one is written. */
    public Rule onMove(String... codes) {
        return told(t -> t.moves = List.of(codes));
    }

    /**
     * It looks at the agreement that the record names ({@link RuleFacts#agreement}), which is read before the function is called.
     *
     * <pre>{@code
     * Rule.record(CODE, ANDON, "Di dalam masa PKS", "Within the term", "Permen KP 18/2021",
     *         r -> r.agreement().flatMap(AgreementFacts::ends).filter(r.value(TO)::isAfter).isPresent() ? found : List.of())
     *         .withAgreement()
     * }</pre>
     */
    public Rule withAgreement() {
        return told(t -> t.agreement = true);
    }

    /**
     * It looks at the regions of the agencies that the record names ({@link RuleFacts#regionOf}), which are read before the function is
     * called.
     *
     * <pre>{@code
     * Rule.record(CODE, INTERNSHIP, "Di daerah pihak PKS", "At a party", "PP 11/2017 Ps 212", r -> isParty(r.agreement(), r.regionOf(HOST)))
     *         .withAgreement().withAgencies()
     * }</pre>
     */
    public Rule withAgencies() {
        return told(t -> t.agencies = true);
    }

    /** Nothing that it finds refuses a record, and neither does its failure, which is marked on the record. */
    public Rule warns() {
        return told(t -> t.warns = true);
    }

    /** Where a record fills in this field, what the rule finds is said and does not refuse, e.g. a code of exception. */
    public Rule exception(Field<?> field) {
        return told(t -> t.exception = field);
    }

    private Rule told(Consumer<RuleTraits> change) {
        RuleTraits copy = traits.copy();
        change.accept(copy);
        return new Rule(code, type, title, basis, function, copy);
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
        return traits.asks;
    }

    /** The moves at which it is asked; empty where it is asked whenever a record is written. */
    public List<String> moves() {
        return traits.moves;
    }

    /** Whether it looks at the agreement of its record. */
    public boolean wantsAgreement() {
        return traits.agreement;
    }

    /** Whether it looks at the regions of the agencies of its record. */
    public boolean wantsAgencies() {
        return traits.agencies;
    }

    /** Whether it only ever warns. */
    public boolean isWarning() {
        return traits.warns;
    }

    /** The field that makes an exception from it, where there is one. */
    public Optional<Field<?>> exception() {
        return Optional.ofNullable(traits.exception);
    }

    @Override
    public String toString() {
        return code;
    }
}
