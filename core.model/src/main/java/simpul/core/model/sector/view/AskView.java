package simpul.core.model.sector.view;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Questions to the reader. They are asked above the screen, wherever they stand in it. */
public final class AskView extends View {
    static final String NODE = "ask";

    private final List<Ask> asks;

    AskView(List<Ask> asks) {
        super(NODE);
        this.asks = List.copyOf(asks);
    }

    public List<Ask> asks() {
        return asks;
    }

    @Override
    void write(Map<String, @Nullable Object> tree) {
        tree.put("asks", asks.stream().map(Ask::tree).toList());
    }

    static View read(Branch tree) {
        return new AskView(tree.branches("asks").stream().map(Ask::read).toList());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AskView a && a.asks.equals(asks);
    }

    @Override
    public int hashCode() {
        return asks.hashCode();
    }
}
