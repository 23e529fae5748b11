package simpul.core.web.page.sector;

import java.util.function.Predicate;
import simpul.core.model.record.Standing;
import simpul.core.model.record.StepShape;
import simpul.core.model.record.TypeShape;

/** What of a type its reader may change where a record stands. Stateless. */
final class Editable {
    private Editable() {}

    /** The type with only those fields and parts. */
    static TypeShape of(TypeShape type, Standing standing) {
        return of(type, standing::edits);
    }

    /** The type with only what one step of its form holds. */
    static TypeShape of(TypeShape type, StepShape step) {
        return of(type, step.holds()::contains);
    }

    private static TypeShape of(TypeShape type, Predicate<String> kept) {
        return new TypeShape(
                type.code(),
                type.schema(),
                type.label(),
                type.fields().stream().filter(f -> kept.test(f.code())).toList(),
                type.day(),
                type.agreement(),
                type.key(),
                type.parts().stream().filter(p -> kept.test(p.code())).toList(),
                type.upcasts(),
                type.claims(),
                type.flow(),
                type.steps(),
                type.shares());
    }
}
