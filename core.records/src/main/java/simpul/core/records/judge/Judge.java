package simpul.core.records.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import simpul.core.model.record.InputStyle;
import simpul.core.model.result.Finding;
import simpul.core.model.sector.Rule;
import simpul.core.model.sector.question.Answers;
import simpul.core.model.sector.record.Derivation;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.RecordType;
import simpul.core.records.ask.ParameterLook;
import simpul.core.records.input.Base;
import simpul.core.records.input.RecordReader;
import simpul.core.records.input.Told;

/**
 * The two halves of judging a record, each of which runs functions of the sector and nothing of the store: reading with
 * derivation, and the rules. Between them the platform looks references up and answers what the rules ask. Thread-safe.
 */
public final class Judge {
    private final RecordReader reader;
    private final Predicate<LocalDate> workingDays;

    public Judge(RecordReader reader, Predicate<LocalDate> workingDays) {
        this.reader = reader;
        this.workingDays = workingDays;
    }

    /** Reads input and computes derived values; a draft with findings has none of the latter. */
    public Draft read(
            RecordType type,
            Map<String, ? extends @Nullable Object> input,
            InputStyle style,
            String owner,
            LocalDate today,
            Base base,
            ParameterLook parameters) {
        RecordReader.Read read = reader.read(type, input, style, owner, today, base);
        Draft draft = new Draft(read.values(), read.findings());
        if (!draft.isRefused()) {
            type.derivations().forEach(d -> derive(type, d, draft, owner, today, base, parameters));
        }
        return draft;
    }

    private <T> void derive(
            RecordType type,
            Derivation<T> derivation,
            Draft draft,
            String owner,
            LocalDate today,
            Base base,
            ParameterLook parameters) {
        Field<T> field = derivation.field();
        Facts facts = Facts.derived(type, draft.values(), owner, today, parameters);
        T value = null;
        try {
            value = derivation.function().apply(facts);
        } catch (NotYet e) {
            // What it is made of comes later, and so does the value.
        }
        if (value != null) {
            draft.values().put(field.code(), Derived.fitting(field, value));
        } else if (base.requires(field)) {
            draft.add(Told.required(field));
        }
    }

    private static List<Finding> found(Rule rule, Facts facts) {
        try {
            return rule.function().apply(facts);
        } catch (NotYet e) {
            return List.of();
        }
    }

    /** What a rule finds, with its basis. */
    public List<Finding> ask(
            Rule rule,
            RecordType type,
            Map<String, Object> values,
            String owner,
            LocalDate today,
            Answers answers,
            ParameterLook parameters,
            RuleLooks looks) {
        Facts facts =
                new Facts(type, Map.copyOf(values), owner, today, answers, parameters, looks.of(rule), workingDays);
        List<Finding> found = new ArrayList<>();
        for (Finding finding : found(rule, facts)) {
            found.add(fitting(rule, values, finding));
        }
        return found;
    }

    /** With the rule's basis, and no more than a warning where the rule or an exception of the record says so. */
    private static Finding fitting(Rule rule, Map<String, Object> values, Finding finding) {
        String basis = finding.basis().isEmpty() ? rule.basis() : finding.basis();
        boolean passes = rule.isWarning()
                || rule.exception().filter(f -> values.containsKey(f.code())).isPresent();
        return passes && finding.blocks()
                ? Finding.warning(finding.code(), finding.field(), finding.message())
                        .basedOn(basis)
                : finding.basedOn(basis);
    }
}
