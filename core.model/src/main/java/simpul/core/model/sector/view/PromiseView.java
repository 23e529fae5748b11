package simpul.core.model.sector.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import simpul.core.model.sector.question.Measurement;
import simpul.core.model.sector.question.Promise;
import simpul.core.model.sector.question.Target;
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
                measured.because().orElse(null),
                null);
    }

    public List<Row> rows() {
        return rows;
    }

    @Override
    void write(Map<String, @Nullable Object> tree) {
        tree.put("rows", rows.stream().map(Row::tree).toList());
    }

    static View read(Branch tree) {
        return new PromiseView(tree.branches("rows").stream().map(Row::read).toList());
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
     * @param aim what the indicator should reach, with its basis; null where that is not said
     */
    public record Row(
            String agreement,
            Text agreementTitle,
            String commitment,
            Text words,
            Text state,
            Cell target,
            Cell measured,
            @Nullable Text because,
            @Nullable Text aim) {
        public Row {
            Objects.requireNonNull(target);
            Objects.requireNonNull(measured);
        }

        /** The same line with what the indicator should reach, whatever was promised. */
        public Row aiming(Target at, String unit) {
            return new Row(
                    agreement, agreementTitle, commitment, words, state, target, measured, because, at.words(unit));
        }

        private Map<String, @Nullable Object> tree() {
            Map<String, @Nullable Object> tree = new LinkedHashMap<>();
            tree.put("agreement", agreement);
            tree.put("agreementTitle", Leaf.of(agreementTitle));
            tree.put("commitment", commitment);
            tree.put("words", Leaf.of(words));
            tree.put("state", Leaf.of(state));
            tree.put("target", Leaf.of(target));
            tree.put("measured", Leaf.of(measured));
            tree.put("because", because == null ? null : Leaf.of(because));
            tree.put("aim", aim == null ? null : Leaf.of(aim));
            return tree;
        }

        private static Row read(Branch b) {
            return new Row(
                    b.words("agreement"),
                    b.text("agreementTitle"),
                    b.words("commitment"),
                    b.text("words"),
                    b.text("state"),
                    b.cell("target"),
                    b.cell("measured"),
                    b.maybeText("because").orElse(null),
                    b.maybeText("aim").orElse(null));
        }
    }
}
