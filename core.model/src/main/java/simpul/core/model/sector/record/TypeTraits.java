package simpul.core.model.sector.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a record type has been told about itself. Copied before each change, never changed once a type holds it. */
final class TypeTraits implements Cloneable {
    FieldSet fields = FieldSet.NONE;
    List<Field<?>> key = List.of();

    @Nullable
    Field<LocalDate> day;

    @Nullable
    Owner owner;

    List<Constraint> constraints = List.of();
    List<Derivation<?>> derivations = List.of();
    List<PartType> parts = List.of();
    List<Upcast> upcasts = List.of();

    @Nullable
    Workflow workflow;

    List<FormStep> steps = List.of();
    List<Sharing> sharing = List.of();
    List<Deadline> deadlines = List.of();

    @Nullable
    SharedTotals totals;

    TypeTraits copy() {
        try {
            return (TypeTraits) clone();
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }
}
