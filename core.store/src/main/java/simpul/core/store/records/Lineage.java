package simpul.core.store.records;

import java.util.ArrayList;
import java.util.List;
import simpul.core.model.record.FieldShape;
import simpul.core.model.record.TypeShape;
import simpul.core.model.sector.record.UpcastStep;

/**
 * Where the value of a field lies in the body of a record of a certain schema, and what happens to it on its way.
 *
 * @param name what the field was called
 * @param scale its decimals then
 * @param steps codes that changed and values for what was missing, the earliest first
 */
record Lineage(String name, int scale, List<UpcastStep> steps) {
    Lineage {
        steps = List.copyOf(steps);
    }

    static Lineage of(TypeShape shape, FieldShape field, int schema) {
        String name = field.code();
        int scale = field.scale();
        List<UpcastStep> steps = new ArrayList<>();
        for (int from = shape.schema() - 1; from >= schema; from--) {
            // Back through one schema: the last to be applied comes first.
            for (UpcastStep step : steps(shape, from, "scaled", name)) {
                scale = step.scale();
            }
            steps.addAll(0, steps(shape, from, "defaulted", name));
            steps.addAll(0, steps(shape, from, "recoded", name));
            for (UpcastStep step : steps(shape, from, "renamed", name)) {
                name = String.valueOf(step.old());
            }
        }
        return new Lineage(name, scale, steps);
    }

    private static List<UpcastStep> steps(TypeShape shape, int from, String kind, String name) {
        return shape.upcasts().stream()
                .filter(s -> s.isOfRecord()
                        && s.from() == from
                        && s.kind().equals(kind)
                        && s.code().equals(name))
                .toList();
    }
}
