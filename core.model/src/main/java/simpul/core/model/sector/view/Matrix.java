package simpul.core.model.sector.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import simpul.core.model.text.Text;

/**
 * Rows by columns, each place with a word or number, a tone, or what lies there: a nine-box, an assessment, a heat table.
 *
 * <pre>{@code
 * Matrix.of("Kinerja dan potensi", "Performance and potential")
 *         .columns("Potensial", "Potential", List.of(LOW, MEDIUM, HIGH))
 *         .rows("Kinerja", "Performance", List.of(ABOVE, AS_EXPECTED, BELOW))
 *         .put(0, 2, Box.of(Cell.of(Text.same("9"))).tone(Tone.OK, "Siap promosi", "Ready").items(names))
 * }</pre>
 *
 * Immutable, each word returns a new matrix; compared by value. Rows and columns come before what is put into them; a
 * place that does not exist is a bug of the sector and throws.
 */
public final class Matrix {
    private final Laid laid;

    private Matrix(Laid laid) {
        this.laid = laid;
    }

    public static Matrix of(String id, String en) {
        Text none = Text.same("-");
        return new Matrix(new Laid(Text.of(id, en), none, List.of(), none, List.of(), false, List.of()));
    }

    /** The rows from top to bottom, and the word for what they are. */
    public Matrix rows(String id, String en, List<Text> names) {
        return new Matrix(
                new Laid(laid.title, Text.of(id, en), names, laid.columnAxis, laid.columns, laid.heat, List.of()));
    }

    /** The columns from left to right, and the word for what they are. */
    public Matrix columns(String id, String en, List<Text> names) {
        return new Matrix(new Laid(laid.title, laid.rowAxis, laid.rows, Text.of(id, en), names, laid.heat, List.of()));
    }

    /** Shades every number between the least and the most of the matrix; the numbers stay to be read. */
    public Matrix heat() {
        return new Matrix(
                new Laid(laid.title, laid.rowAxis, laid.rows, laid.columnAxis, laid.columns, true, laid.boxes));
    }

    /** Puts something into a place, counted from 0 at the top left. */
    public Matrix put(int row, int column, Box box) {
        if (row < 0 || row >= laid.rows.size() || column < 0 || column >= laid.columns.size()) {
            throw new IllegalArgumentException("'" + laid.title.id() + "' has no place " + row + ", " + column);
        }
        List<Box> boxes = new ArrayList<>(laid.boxes);
        boxes.set(row * laid.columns.size() + column, box);
        return new Matrix(
                new Laid(laid.title, laid.rowAxis, laid.rows, laid.columnAxis, laid.columns, laid.heat, boxes));
    }

    static Matrix read(Branch tree) {
        return new Matrix(new Laid(
                tree.text("title"),
                tree.text("rowAxis"),
                tree.texts("rows"),
                tree.text("columnAxis"),
                tree.texts("columns"),
                tree.flag("heat"),
                tree.branches("boxes").stream().map(Box::read).toList()));
    }

    public Text title() {
        return laid.title;
    }

    /** The word for what the rows are. */
    public Text rowAxis() {
        return laid.rowAxis;
    }

    public List<Text> rows() {
        return laid.rows;
    }

    /** The word for what the columns are. */
    public Text columnAxis() {
        return laid.columnAxis;
    }

    public List<Text> columns() {
        return laid.columns;
    }

    public Box at(int row, int column) {
        return laid.boxes.get(row * laid.columns.size() + column);
    }

    /** Whether numbers are shaded. */
    public boolean isHeat() {
        return laid.heat;
    }

    /** Every place, row by row. */
    List<Box> boxes() {
        return laid.boxes;
    }

    /** Whether nothing stands in any place. */
    public boolean isEmpty() {
        return laid.boxes.stream().allMatch(Box::isEmpty);
    }

    /** How far a number lies between the least (0) and the most (1); empty without a number, or where it is no heat table. */
    public Optional<BigDecimal> warmth(Box box) {
        if (!laid.heat || box.value().number().isEmpty()) {
            return Optional.empty();
        }
        List<BigDecimal> all = numbers().sorted().toList();
        BigDecimal least = all.get(0);
        BigDecimal span = all.get(all.size() - 1).subtract(least);
        return Optional.of(
                span.signum() == 0
                        ? BigDecimal.ONE
                        : box.value().number().get().subtract(least).divide(span, 4, java.math.RoundingMode.HALF_UP));
    }

    private Stream<BigDecimal> numbers() {
        return laid.boxes.stream().flatMap(b -> b.value().number().stream());
    }

    /** The same as rows under headings. */
    public GridView grid() {
        List<Text> headings = new ArrayList<>(List.of(laid.rowAxis));
        headings.addAll(laid.columns);
        List<List<Cell>> rows = new ArrayList<>();
        for (int r = 0; r < laid.rows.size(); r++) {
            List<Cell> row = new ArrayList<>(List.of(Cell.of(laid.rows.get(r))));
            for (int c = 0; c < laid.columns.size(); c++) {
                row.add(at(r, c).cell());
            }
            rows.add(row);
        }
        return new GridView(laid.title, headings, rows);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Matrix m && m.laid.equals(laid);
    }

    @Override
    public int hashCode() {
        return laid.hashCode();
    }

    /** @param boxes row by row; made empty where they do not fit the rows and columns yet */
    private record Laid(
            Text title,
            Text rowAxis,
            List<Text> rows,
            Text columnAxis,
            List<Text> columns,
            boolean heat,
            List<Box> boxes) {
        private Laid {
            rows = List.copyOf(rows);
            columns = List.copyOf(columns);
            int places = rows.size() * columns.size();
            boxes = boxes.size() == places ? List.copyOf(boxes) : Collections.nCopies(places, Box.EMPTY);
        }
    }
}
