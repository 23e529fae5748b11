package simpul.core.records.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import simpul.core.model.access.Caller;
import simpul.core.model.module.Lease;
import simpul.core.model.module.Returned;
import simpul.core.model.parameter.Parameters;
import simpul.core.model.record.InputStyle;
import simpul.core.model.record.RecordView;
import simpul.core.model.record.Records;
import simpul.core.model.record.ScreenActions;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.sector.Outcome;
import simpul.core.model.sector.Screen;
import simpul.core.model.sector.ScreenAction;
import simpul.core.model.sector.question.Answers;
import simpul.core.model.sector.question.Period;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.store.Store;
import simpul.core.model.text.Text;
import simpul.core.records.ask.ParameterLook;
import simpul.core.records.ask.SectorParameters;
import simpul.core.records.define.OutcomeCheck;
import simpul.core.records.judge.Draft;
import simpul.core.records.keep.Gate;
import simpul.core.records.keep.SectorProblems;
import simpul.core.records.keep.Writing;
import simpul.core.records.show.SentAnswers;
import simpul.core.records.values.Shapes;

/** Reads what was sent and lets the sector's function decide, while no transaction is open. Thread-safe. */
record Deciding(Gate gate, Writing writing, Records records, Store store, Parameters parameters) {
    /**
     * What the action comes to.
     *
     * @param about the record that it is about, as the function saw it; null where it is about none
     */
    record Decided(
            ScreenAction action, Outcome outcome, @Nullable RecordView about, LocalDate today) {}

    Result<Decided> of(
            Caller caller,
            Lease lease,
            Screen screen,
            ScreenAction action,
            Optional<Period> chosen,
            Map<String, ? extends @Nullable Object> input,
            InputStyle style) {
        String region = caller.region().orElseThrow();
        LocalDate today = gate.today(caller);
        Map<String, @Nullable Object> filled = new LinkedHashMap<>(input);
        List<Finding> wrong = new ArrayList<>();
        RecordView about = action.on()
                .<@Nullable RecordView>map(type ->
                        about(caller, lease.definition().id(), type, filled.remove(ScreenActions.RECORD), wrong))
                .orElse(null);
        RecordType inputs = Shapes.inputs(action);
        Result<List<Draft>> read =
                writing.judge(lease, inputs, List.of(filled), new Writing.Task(caller, region, today, style));
        if (!read.isDone()) {
            return Result.refused(read.problem());
        }
        Draft draft = read.value().get(0);
        wrong.addAll(draft.findings());
        if (wrong.stream().anyMatch(Finding::blocks)) {
            return Result.refused(Problem.invalid(wrong));
        }
        Period period = chosen.orElseGet(() -> Period.quarterOf(today));
        Answers answers = SentAnswers.of(store, parameters, caller, lease, screen, period, today);
        ParameterLook look = SectorParameters.of(parameters, lease.definition());
        Sent sent = new Sent(action, draft.values(), about, region, period, today, answers, look);
        Returned<Optional<Outcome>> returned = lease.call(
                "action " + action.code(), () -> SentAnswers.unlessUnanswered(() -> outcome(lease, action, sent)));
        if (returned.diagnosis().isPresent()) {
            return Result.refused(SectorProblems.failed(returned.diagnosis().get()));
        }
        Optional<Outcome> outcome = returned.value().orElseThrow();
        if (outcome.isEmpty()) {
            return Result.refused(SentAnswers.unanswered());
        }
        return outcome.get().findings().isEmpty()
                ? Result.done(new Decided(action, outcome.get(), about, today), draft.warnings())
                : Result.refused(Problem.invalid(outcome.get().findings()));
    }

    private @Nullable RecordView about(
            Caller caller, String sector, RecordType type, @Nullable Object named, List<Finding> wrong) {
        if (named == null || named.toString().isBlank()) {
            wrong.add(Finding.blocking(
                    "FIELD_REQUIRED",
                    ScreenActions.RECORD,
                    Text.of(
                            "Pilih " + type.label().id() + ".",
                            "Choose a record: " + type.label().en() + ".")));
            return null;
        }
        Result<RecordView> found = records.find(caller, sector, type.code(), named.toString());
        if (!found.isDone()) {
            wrong.add(Finding.blocking(
                    "FIELD_REFERENCE",
                    ScreenActions.RECORD,
                    Text.of(
                            type.label().id() + " ini tidak ada. Pilih dari daftarnya.",
                            type.label().en() + ": there is no such record. Choose one from the list.")));
            return null;
        }
        return found.value();
    }

    private static Outcome outcome(Lease lease, ScreenAction action, Sent sent) {
        try {
            return sound(lease, action.function().apply(sent));
        } catch (Unseen e) {
            return e.outcome();
        }
    }

    /** An outcome that cannot be meant is charged to the sector, like one that was never reached. */
    private static Outcome sound(Lease lease, Outcome outcome) {
        List<Finding> faults = OutcomeCheck.faults(lease.definition(), outcome);
        if (!faults.isEmpty()) {
            throw new IllegalStateException(faults.get(0).message().en() + " " + outcome);
        }
        return outcome;
    }
}
