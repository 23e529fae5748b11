package simpul.core.model.sector.question;

import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.model.sector.record.Field;

/** What a question has been told. Copied before each change, never changed once a question holds it. */
final class AskTraits implements Cloneable {
    List<Filter> filters = List.of();
    List<Field<?>> newestPer = List.of();
    List<Filter> keeping = List.of();
    List<Dimension> dimensions = List.of();
    List<Measure> measures = List.of(Measure.count());
    List<Having> having = List.of();

    @Nullable
    Coverage scope;

    Span span = Span.PERIOD;
    boolean upToDate;

    AskTraits copy() {
        try {
            return (AskTraits) clone();
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }

    /** Everything by which two questions about one type differ. */
    List<Object> parts() {
        return List.of(
                filters,
                newestPer.stream().<String>map(Field::code).toList(),
                keeping,
                dimensions,
                measures,
                having,
                scope == null ? "" : scope.code(),
                span.code(),
                upToDate);
    }
}
