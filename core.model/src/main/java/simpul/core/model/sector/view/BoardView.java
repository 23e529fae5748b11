package simpul.core.model.sector.view;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Records as cards in columns, a column for each word of a choice or code field. */
public final class BoardView extends View {
    /** Columns that people can take in; a field with more words is refused. */
    public static final int MOST_LANES = 12;

    static final String NODE = "board";

    private final RecordQuery query;
    private final String by;
    private final List<String> card;

    BoardView(RecordQuery query, String by, List<String> card) {
        super(NODE);
        this.query = query;
        this.by = by;
        this.card = List.copyOf(card);
    }

    public RecordQuery query() {
        return query;
    }

    /** Code of the field whose words are the columns; {@link simpul.core.model.sector.record.State#CODE} for states. */
    public String by() {
        return by;
    }

    /** Codes of the fields on a card; the first is its heading. */
    public List<String> card() {
        return card;
    }

    @Override
    void write(Map<String, @Nullable Object> tree) {
        tree.putAll(Leaf.of(query));
        tree.put("by", by);
        tree.put("card", card);
    }

    static View read(Branch tree) {
        return new BoardView(tree.query(), tree.words("by"), tree.strings("card"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BoardView b && b.query.equals(query) && b.by.equals(by) && b.card.equals(card);
    }

    @Override
    public int hashCode() {
        return Objects.hash(query, by, card);
    }
}
