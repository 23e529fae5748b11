package simpul.core.model.sector.view;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Large figures side by side. */
public final class FiguresView extends View {
    static final String NODE = "figures";

    private final List<Figure> figures;

    FiguresView(List<Figure> figures) {
        super(NODE);
        this.figures = List.copyOf(figures);
    }

    public List<Figure> figures() {
        return figures;
    }

    @Override
    void write(Map<String, @Nullable Object> tree) {
        tree.put("figures", figures.stream().map(Figure::tree).toList());
    }

    static View read(Branch tree) {
        return new FiguresView(
                tree.branches("figures").stream().map(Figure::read).toList());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FiguresView f && f.figures.equals(figures);
    }

    @Override
    public int hashCode() {
        return figures.hashCode();
    }
}
