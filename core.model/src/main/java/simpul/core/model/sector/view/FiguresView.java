package simpul.core.model.sector.view;

import java.util.List;

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
    public boolean equals(Object other) {
        return other instanceof FiguresView f && f.figures.equals(figures);
    }

    @Override
    public int hashCode() {
        return figures.hashCode();
    }
}
