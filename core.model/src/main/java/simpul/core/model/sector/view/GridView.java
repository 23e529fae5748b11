package simpul.core.model.sector.view;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import simpul.core.model.text.Text;

/** Computed rows under headings; every row has one cell for each heading. */
public final class GridView extends View {
    static final String NODE = "grid";

    private final Text caption;
    private final List<Text> headings;
    private final List<List<Cell>> rows;

    GridView(Text caption, List<Text> headings, List<List<Cell>> rows) {
        super(NODE);
        this.caption = caption;
        this.headings = List.copyOf(headings);
        this.rows = rows.stream().<List<Cell>>map(List::copyOf).toList();
        for (List<Cell> row : this.rows) {
            if (row.size() != this.headings.size()) {
                throw new IllegalArgumentException(
                        "A row has " + row.size() + " cells under " + this.headings.size() + " headings: " + row);
            }
        }
    }

    public Text caption() {
        return caption;
    }

    public List<Text> headings() {
        return headings;
    }

    public List<List<Cell>> rows() {
        return rows;
    }

    @Override
    void write(Map<String, @Nullable Object> tree) {
        tree.put("caption", Leaf.of(caption));
        tree.put("headings", Leaf.texts(headings));
        tree.put("rows", rows.stream().map(Leaf::cells).toList());
    }

    static View read(Branch tree) {
        return new GridView(
                tree.text("caption"),
                tree.texts("headings"),
                tree.rows("rows").stream()
                        .map(row -> row.stream().map(Branch::asCell).toList())
                        .toList());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GridView g
                && g.caption.equals(caption)
                && g.headings.equals(headings)
                && g.rows.equals(rows);
    }

    @Override
    public int hashCode() {
        return Objects.hash(caption, headings, rows);
    }
}
