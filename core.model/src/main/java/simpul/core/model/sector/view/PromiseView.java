package simpul.core.model.sector.view;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import simpul.core.model.sector.question.Measurement;
import simpul.core.model.sector.question.Promise;
import simpul.core.model.text.Text;

/** What was promised beside what was measured, agreement by agreement. */
public final class PromiseView extends View {
    static final String NODE = "promises";

    private final List<Row> rows;

    PromiseView(List<Row> rows) {
        super(NODE);
        this.rows = List.copyOf(rows);
    }

    static Row row(Promise promise, Measurement measured, String unit) {
        Cell target = Cell.of(Optional.ofNullable(promise.target()), promise.unit());
        return new Row(
                promise.agreement(),
                promise.agreementTitle(),
                promise.commitment(),
                promise.words(),
                promise.state(),
                target,
                Cell.of(measured.value(), unit),
                measured.because().orElse(null));
    }

    public List<Row> rows() {
        return rows;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PromiseView p && p.rows.equals(rows);
    }

    @Override
    public int hashCode() {
        return rows.hashCode();
    }

    /**
     * One commitment. Made by {@link View#promised}.
     *
     * @param agreement identifier, for the link
     * @param state where it stands by the parties' own account
     * @param target what was promised, missing when no figure was named
     * @param measured what was measured, missing when there is no data
     * @param because why there is no figure; null when there is one
     */
    public record Row(
            String agreement,
            Text agreementTitle,
            String commitment,
            Text words,
            Text state,
            Cell target,
            Cell measured,
            @Nullable Text because) {
        public Row {
            Objects.requireNonNull(target);
            Objects.requireNonNull(measured);
        }
    }
}
