package simpul.testkit;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import simpul.core.model.module.SectorEngine;
import simpul.core.model.record.ScreenActions;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.sector.Definition;
import simpul.core.model.sector.Outcome;
import simpul.core.model.sector.ScreenAction;
import simpul.core.model.sector.Submission;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.text.Text;

/** Tries an action of a screen over the records that a test has put in place. For one call. */
record Acting(
        SectorEngine engine,
        Definition definition,
        List<GivenRecord> records,
        ZoneId zone,
        Function<List<GivenRecord>, Facts> setting) {
    /** A record in place under its number. */
    record Named(String id, GivenRecord record) {}

    Result<Outcome> act(
            ScreenAction action,
            Map<String, ? extends @Nullable Object> input,
            BiFunction<Map<String, Object>, @Nullable Named, Submission> sent) {
        Map<String, @Nullable Object> filled = new LinkedHashMap<>(input);
        @Nullable Object number = filled.remove(ScreenActions.RECORD);
        @Nullable
        Named about = action.on()
                .<@Nullable Named>map(type -> named(type, String.valueOf(number)))
                .orElse(null);
        RecordType inputs = RecordType.of("*" + action.code(), 1, "-", "-")
                .fields(action.inputs().toArray(Field<?>[]::new));
        Result<Map<String, Object>> read = engine.judge(definition, inputs, filled, setting.apply(records));
        if (!read.isDone()) {
            return Result.refused(read.problem());
        }
        Outcome outcome = action.function().apply(sent.apply(read.value(), about));
        List<Finding> faults = engine.faults(definition, outcome);
        if (!faults.isEmpty()) {
            throw new AssertionError("The platform would charge the sector with this outcome: " + faults);
        }
        return outcome.findings().isEmpty() ? judged(outcome) : Result.refused(Problem.invalid(outcome.findings()));
    }

    private Named named(RecordType type, String number) {
        List<GivenRecord> known = records.stream()
                .filter(r -> r.type().code().equals(type.code()))
                .toList();
        if (!number.matches("[1-9]\\d{0,6}") || Integer.parseInt(number) > known.size()) {
            throw new AssertionError("No record " + number + " of the type " + type.code() + " is in place");
        }
        return new Named(number, known.get(Integer.parseInt(number) - 1));
    }

    private Result<Outcome> judged(Outcome outcome) {
        List<Finding> refused = new ArrayList<>();
        List<Finding> warnings = new ArrayList<>();
        Set<GivenRecord> queried = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Outcome.Step step : outcome.steps()) {
            RecordType type = definition.record(step.type()).orElseThrow();
            List<GivenRecord> meant = step.each()
                    .map(query -> records.stream()
                            .filter(r -> r.type().code().equals(query.type()))
                            .filter(r -> Queried.holds(query, r))
                            .toList())
                    .orElseGet(() -> step.record().isEmpty()
                            ? List.of()
                            : List.of(named(type, step.record()).record()));
            if (step.each().isPresent() && meant.isEmpty()) {
                refused.add(
                        Finding.blocking("ACTION_NOTHING", "", Text.of("Tidak ada catatan.", "There is no record.")));
            }
            if (step.each().isPresent() && !meant.stream().allMatch(queried::add)) {
                refused.add(Finding.blocking(
                        "ACTION_TWICE", "", Text.of("Satu catatan dimaksud dua kali.", "One record is meant twice.")));
            }
            List<Result<Map<String, Object>>> results = step.kind().equals("create")
                    ? List.of(
                            engine.judge(definition, type, People.written(step.values(), zone), setting.apply(records)))
                    : meant.stream().map(record -> one(step, type, record)).toList();
            for (Result<Map<String, Object>> result : results) {
                if (result.isDone()) {
                    warnings.addAll(result.warnings());
                } else {
                    refused.addAll(result.problem().findings());
                }
            }
        }
        return refused.isEmpty() ? Result.done(outcome, warnings) : Result.refused(Problem.invalid(refused));
    }

    private Result<Map<String, Object>> one(Outcome.Step step, RecordType type, GivenRecord record) {
        List<GivenRecord> others = records.stream().filter(r -> r != record).toList();
        if (step.kind().equals("move")) {
            boolean here = type.workflow().orElseThrow().moves().stream()
                    .anyMatch(m -> m.code().equals(step.move()) && m.from().equals(record.state()));
            return here
                    ? engine.move(definition, type, record.values(), step.move(), setting.apply(others))
                    : Result.refused(Problem.invalid(List.of(
                            Finding.blocking("MOVE_NOT_HERE", "", Text.same(step.move() + ": " + record.state())))));
        }
        Map<String, Object> all = new LinkedHashMap<>(record.values());
        type.derivations().forEach(d -> all.remove(d.field().code()));
        all.putAll(step.values());
        return engine.judge(definition, type, People.written(all, zone), setting.apply(others));
    }
}
