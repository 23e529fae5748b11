package simpul.core.web.page.sector;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import simpul.core.model.record.FieldShape;
import simpul.core.model.record.RecordView;
import simpul.core.model.record.StepShape;
import simpul.core.model.record.TypeShape;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Step;

/** The pages of a form that is filled in step by step, and where one stands. Stateless. */
final class FormSteps {
    private FormSteps() {}

    /**
     * Every step: done when it holds all that will ever be required of it, and something at all.
     *
     * @param record null as long as nothing is kept
     * @param here the step that is shown; null on the page with the whole record
     * @param links whether the steps can be opened
     */
    static List<Step> of(
            Messages t,
            String sector,
            TypeShape type,
            @Nullable RecordView record,
            @Nullable StepShape here,
            boolean links) {
        List<Step> steps = new ArrayList<>();
        for (StepShape step : type.steps()) {
            int lacking = lacking(type, step, record);
            boolean done =
                    lacking == 0 && record != null && step.holds().stream().anyMatch(record.values()::containsKey);
            Step.State state = step.equals(here) ? Step.State.NOW : done ? Step.State.DONE : Step.State.TODO;
            String note = record == null || lacking == 0 ? "" : t.get("sector.stepLacks", lacking);
            String href = record == null || !links || step.equals(here)
                    ? ""
                    : Place.step(sector, type.code(), record.id(), step.code());
            steps.add(new Step(state, t.of(step.label()), note, href));
        }
        return steps;
    }

    private static int lacking(TypeShape type, StepShape step, @Nullable RecordView record) {
        Set<String> needed = new HashSet<>();
        type.fields().stream().filter(FieldShape::required).forEach(f -> needed.add(f.code()));
        type.workflow().ifPresent(flow -> needed.addAll(flow.requiredFrom().keySet()));
        needed.retainAll(step.holds());
        if (record != null) {
            needed.removeAll(record.values().keySet());
        }
        return needed.size();
    }

    /** Where to go once this step is kept: the next one, or the whole record. */
    static String next(String sector, TypeShape type, StepShape step, String record) {
        int at = type.steps().indexOf(step) + 1;
        return at < type.steps().size()
                ? Place.step(sector, type.code(), record, type.steps().get(at).code())
                : Place.record(sector, type.code(), record);
    }

    /** What the step holds, and what it held when somebody was asked: a version may have moved a field to another one. */
    static Set<String> asked(TypeShape type, StepShape step, Map<String, Object> sent) {
        Set<String> asked = new HashSet<>(step.holds());
        type.steps().stream()
                .flatMap(s -> s.holds().stream())
                .filter(sent::containsKey)
                .forEach(asked::add);
        return asked;
    }
}
