package simpul.core.records.transfer;

import java.util.Optional;
import simpul.core.model.record.TypeShape;
import simpul.core.model.sector.record.UpcastStep;

/**
 * What a field is called now that was chosen for a column before the sector's module was replaced: an import may go on in
 * the next version. Codes are never used again, so an old one says by itself which schema it is of. Stateless.
 */
final class FormerNames {
    private FormerNames() {}

    /** @return empty for a field that is gone; the same code where nothing is known of it */
    static String now(TypeShape shape, String code) {
        String name = code;
        // Each step leads on to a later schema.
        for (int i = 0; i < shape.upcasts().size() && !isThere(shape, name); i++) {
            Optional<UpcastStep> step = next(shape, name);
            if (step.isEmpty()) {
                return name;
            }
            name = step.get().kind().equals("dropped") ? "" : step.get().code();
        }
        return name;
    }

    private static boolean isThere(TypeShape shape, String code) {
        return code.isEmpty()
                || shape.field(code).isPresent()
                || shape.part(code).isPresent();
    }

    private static Optional<UpcastStep> next(TypeShape shape, String code) {
        return shape.upcasts().stream()
                .filter(UpcastStep::isOfRecord)
                .filter(s -> s.kind().equals("renamed") && code.equals(s.old())
                        || s.kind().equals("dropped") && code.equals(s.code()))
                .findFirst();
    }
}
