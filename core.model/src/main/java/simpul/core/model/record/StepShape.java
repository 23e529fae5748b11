package simpul.core.model.record;

import java.util.List;
import simpul.core.model.text.Text;

/**
 * One page of a form that is filled in step by step.
 *
 * @param holds codes of its fields, in their order, and of its parts
 */
public record StepShape(String code, Text label, List<String> holds) {
    public StepShape {
        holds = List.copyOf(holds);
    }
}
