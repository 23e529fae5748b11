package simpul.core.records.define;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import simpul.core.model.sector.AgreementRule;
import simpul.core.model.sector.Definition;
import simpul.core.model.sector.Reminder;
import simpul.core.model.sector.Rule;
import simpul.core.model.sector.SectorJob;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Indicator;
import simpul.core.model.sector.record.Derivation;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.FieldKind;
import simpul.core.model.sector.record.RecordType;
import simpul.core.records.values.Watched;

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
                    Said.by(rule),
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
                        Said.NOTHING,
                        facts -> derivation.function().apply(facts));
                personal(type, derivation);
            }
        }
        for (Indicator indicator : definition.indicators()) {
            RecordType any = RecordType.of(indicator.code(), 1, "-", "-");
            indicator
                    .function()
                    .ifPresent(
                            f -> tried(indicator.code(), any, Said.asking(indicator.asks()), facts -> f.apply(facts)));
        }
    }

    /** What would name a person in the trail and on pages for good. Of numbers and days only the vendor knows whether they do. */
    private void personal(RecordType type, Derivation<?> derivation) {
        Field<?> field = derivation.field();
        boolean names = field.kind().equals(FieldKind.TEXT) || field.kind().equals(FieldKind.REF);
        if (!names || field.isPersonal()) {
            return;
        }
        Set<String> read = new LinkedHashSet<>();
        trials(type, Said.NOTHING, new LinkedHashSet<>())
                .forEach(facts -> tried(() -> derivation.function().apply(new Watched(facts, read))));
        type.fields().stream()
                .filter(f -> f.isPersonal() && read.contains(f.code()))
                .findFirst()
                .ifPresent(f -> faults.add(
                        "DEFINITION_PERSONAL",
                        type.code() + "." + field.code(),
                        "Dihitung dari isian pribadi '" + f.code() + "', jadi harus pribadi juga: personal().",
                        "It is computed from the personal field '" + f.code() + "', so it has to be personal() too."));
    }

    /** What sees no record, and of which only the answers can be undeclared. */
    private void told(String where, List<Aggregate> asked, Function<TriedOccasion, ?> function) {
        RecordType any = RecordType.of("contoh", 1, "-", "-");
        tried(where, any, Said.asking(asked), facts -> function.apply(new TriedOccasion(facts)));
    }

    private void tried(String where, RecordType type, Said said, Function<TriedFacts, ?> function) {
        Set<ViewFault> read = new LinkedHashSet<>();
        trials(type, said, read).forEach(facts -> tried(() -> function.apply(facts)));
        read.forEach(f -> faults.add(f.code(), where, f.id(), f.en()));
    }

    private List<TriedFacts> trials(RecordType type, Said said, Set<ViewFault> read) {
        List<TriedFacts> trials = new ArrayList<>();
        for (Map<String, Object> chosen : MadeUp.choices(type)) {
            trials.add(new TriedFacts(definition, type, said, true, chosen, read));
        }
        trials.add(new TriedFacts(definition, type, said, false, Map.of(), read));
        return trials;
    }

    private static void tried(Supplier<?> function) {
        try {
            Object unused = function.get();
        } catch (RuntimeException | AssertionError e) {
            // See above.
        }
    }
}
