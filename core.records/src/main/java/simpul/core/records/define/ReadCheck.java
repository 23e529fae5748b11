package simpul.core.records.define;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import simpul.core.model.sector.AgreementRule;
import simpul.core.model.sector.Definition;
import simpul.core.model.sector.Reminder;
import simpul.core.model.sector.Rule;
import simpul.core.model.sector.SectorJob;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Indicator;
import simpul.core.model.sector.record.Derivation;
import simpul.core.model.sector.record.RecordType;

/**
 * Runs each rule of records and agreements, derivation, indicator, reminder and job over made-up values and looks at what it reads: fields of its own type, and
 * what it has declared to ask. Each choice and each yes or no of a record is tried once; what only two of them together, or another value,
 * lead to is not seen. One that stumbles over the values is not refused for that, because nobody wrote them and
 * they need not be possible together.
 */
final class ReadCheck {
    private final Definition definition;
    private final Faults faults;

    ReadCheck(Definition definition, Faults faults) {
        this.definition = definition;
        this.faults = faults;
    }

    void check() {
        for (Rule rule : definition.rules()) {
            tried(
                    rule.code(),
                    rule.type(),
                    rule.asks(),
                    rule.wantsAgreement(),
                    facts -> rule.function().apply(facts));
        }
        for (AgreementRule rule : definition.agreementRules()) {
            told(rule.code(), rule.asks(), told -> rule.function().apply(told));
        }
        for (Reminder reminder : definition.reminders()) {
            told(reminder.code(), reminder.asks(), told -> reminder.function().apply(told));
        }
        for (SectorJob job : definition.jobs()) {
            told(job.code(), job.asks(), told -> job.function().apply(told));
        }
        for (RecordType type : definition.records()) {
            for (Derivation<?> derivation : type.derivations()) {
                tried(
                        type.code() + "." + derivation.field().code(),
                        type,
                        List.of(),
                        false,
                        facts -> derivation.function().apply(facts));
            }
        }
        for (Indicator indicator : definition.indicators()) {
            RecordType any = RecordType.of(indicator.code(), 1, "-", "-");
            indicator
                    .function()
                    .ifPresent(f -> tried(indicator.code(), any, indicator.asks(), false, facts -> f.apply(facts)));
        }
    }

    /** What sees no record, and of which only the answers can be undeclared. */
    private void told(String where, List<Aggregate> asked, Function<TriedOccasion, ?> function) {
        RecordType any = RecordType.of("contoh", 1, "-", "-");
        tried(where, any, asked, false, facts -> function.apply(new TriedOccasion(facts)));
    }

    private void tried(
            String where,
            RecordType type,
            List<Aggregate> asked,
            boolean wantsAgreement,
            Function<TriedFacts, ?> function) {
        Set<ViewFault> read = new LinkedHashSet<>();
        for (Map<String, Object> chosen : MadeUp.choices(type)) {
            tried(new TriedFacts(definition, type, asked, wantsAgreement, true, chosen, read), function);
        }
        tried(new TriedFacts(definition, type, asked, wantsAgreement, false, Map.of(), read), function);
        read.forEach(f -> faults.add(f.code(), where, f.id(), f.en()));
    }

    private static void tried(TriedFacts facts, Function<TriedFacts, ?> function) {
        try {
            Object unused = function.apply(facts);
        } catch (RuntimeException | AssertionError e) {
            // See above.
        }
    }
}
