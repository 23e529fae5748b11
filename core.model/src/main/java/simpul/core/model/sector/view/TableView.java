package simpul.core.model.sector.view;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Records page by page: the query, and the codes of the fields that are columns. */
public final class TableView extends View {
    static final String NODE = "table";

    private final RecordQuery query;
    private final List<String> columns;

    TableView(RecordQuery query, List<String> columns) {
        super(NODE);
        this.query = query;
        this.columns = List.copyOf(columns);
    }

    public RecordQuery query() {
        return query;
    }

    public List<String> columns() {
        return columns;
    }

    @Override
    void write(Map<String, @Nullable Object> tree) {
        tree.putAll(Leaf.of(query));
        tree.put("columns", columns);
    }

    static View read(Branch tree) {
        return new TableView(tree.query(), tree.strings("columns"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TableView t && t.query.equals(query) && t.columns.equals(columns);
    }

    @Override
    public int hashCode() {
        return Objects.hash(query, columns);
    }
}
