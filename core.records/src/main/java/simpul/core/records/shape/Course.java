package simpul.core.records.shape;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import simpul.core.model.sector.record.UpcastStep;

/**
 * What upcasts say about the fields of one place, be it the record or the rows of a part.
 *
 * @param steps the earliest first
 */
record Course(List<UpcastStep> steps) {
    /** About the fields and parts of the record. */
    static Course ofRecord(List<UpcastStep> since) {
        return new Course(since.stream().filter(UpcastStep::isOfRecord).toList());
    }

    /** About the rows of a part, which may have been renamed itself meanwhile. */
    static Course ofRows(List<UpcastStep> since, String part) {
        String name = part;
        List<UpcastStep> steps = new ArrayList<>();
        for (int from : since.stream().map(UpcastStep::from).distinct().sorted().toList()) {
            List<UpcastStep> here = since.stream().filter(s -> s.from() == from).toList();
            name = ofRecord(here).now(name).orElse(name);
            String called = name;
            here.stream().filter(s -> s.isOfRows(called)).forEach(steps::add);
        }
        return new Course(List.copyOf(steps));
    }

    /** What a field is called after all of them; empty where it was dropped. */
    Optional<String> now(String code) {
        String name = code;
        for (UpcastStep step : inOrder()) {
            if (step.kind().equals("dropped") && step.code().equals(name)) {
                return Optional.empty();
            }
            if (step.kind().equals("renamed") && name.equals(step.old())) {
                name = step.code();
            }
        }
        return Optional.of(name);
    }

    private List<UpcastStep> inOrder() {
        return steps.stream().sorted(Comparator.comparingInt(UpcastStep::from)).toList();
    }

    /** Whether a field is said to have had this count of decimals. */
    boolean scales(String code, int was) {
        return steps.stream()
                .filter(s -> s.kind().equals("scaled") && s.code().equals(code))
                .findFirst()
                .filter(s -> s.scale() == was)
                .isPresent();
    }
}
