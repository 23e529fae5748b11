package simpul.core.model.sector.view;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A view as plain maps, lists, strings and numbers, and back: what the API answers and what survives any JSON library.
 * Stateless.
 */
public final class ViewTree {
    private static final Map<String, Function<Branch, View>> READERS = Map.ofEntries(
            Map.entry(GroupView.NODE, GroupView::read),
            Map.entry(NoticeView.NODE, NoticeView::read),
            Map.entry(FiguresView.NODE, FiguresView::read),
            Map.entry(TableView.NODE, TableView::read),
            Map.entry(FormView.NODE, FormView::read),
            Map.entry(GridView.NODE, GridView::read),
            Map.entry(PromiseView.NODE, PromiseView::read),
            Map.entry(ChartView.NODE, ChartView::read),
            Map.entry(MatrixView.NODE, MatrixView::read),
            Map.entry(MapView.NODE, MapView::read),
            Map.entry(TimelineView.NODE, TimelineView::read),
            Map.entry(StepsView.NODE, StepsView::read),
            Map.entry(BoardView.NODE, BoardView::read),
            Map.entry(AskView.NODE, AskView::read),
            Map.entry(LackingView.NODE, LackingView::read));

    private ViewTree() {}

    /** The words for every kind of node there is. */
    public static Set<String> nodes() {
        return READERS.keySet();
    }

    /** The view as a tree; {@link #read} of it equals the view. */
    public static Map<String, @Nullable Object> of(View view) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("node", view.node());
        view.write(tree);
        return tree;
    }

    /** Puts a view together again. A tree that no view made is a bug of whoever kept it. */
    public static View read(Map<String, @Nullable Object> map) {
        Branch tree = new Branch(map);
        Function<Branch, View> reader = READERS.get(tree.words("node"));
        if (reader == null) {
            throw new IllegalArgumentException("No view node " + tree.words("node"));
        }
        return reader.apply(tree);
    }
}
