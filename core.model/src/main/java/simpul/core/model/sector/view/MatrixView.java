package simpul.core.model.sector.view;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows by columns. */
public final class MatrixView extends View {
    static final String NODE = "matrix";

    private final Matrix matrix;

    MatrixView(Matrix matrix) {
        super(NODE);
        this.matrix = matrix;
    }

    public Matrix matrix() {
        return matrix;
    }

    @Override
    void write(Map<String, @Nullable Object> tree) {
        tree.put("title", Leaf.of(matrix.title()));
        tree.put("rowAxis", Leaf.of(matrix.rowAxis()));
        tree.put("rows", Leaf.texts(matrix.rows()));
        tree.put("columnAxis", Leaf.of(matrix.columnAxis()));
        tree.put("columns", Leaf.texts(matrix.columns()));
        tree.put("heat", matrix.isHeat());
        tree.put("boxes", matrix.boxes().stream().map(Box::tree).toList());
    }

    static View read(Branch tree) {
        return new MatrixView(Matrix.read(tree));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MatrixView m && m.matrix.equals(matrix);
    }

    @Override
    public int hashCode() {
        return matrix.hashCode();
    }
}
