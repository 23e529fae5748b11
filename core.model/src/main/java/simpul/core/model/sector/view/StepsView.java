package simpul.core.model.sector.view;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import simpul.core.model.text.Text;

/** Stages in their order, with where each stands. */
public final class StepsView extends View {
    static final String NODE = "steps";

    private final Text title;
    private final List<Step> steps;

    StepsView(Text title, List<Step> steps) {
        super(NODE);
        this.title = title;
        this.steps = List.copyOf(steps);
    }

    public Text title() {
        return title;
    }

    public List<Step> steps() {
        return steps;
    }

    @Override
    void write(Map<String, @Nullable Object> tree) {
        tree.put("title", Leaf.of(title));
        tree.put("steps", steps.stream().map(Step::tree).toList());
    }

    static View read(Branch tree) {
        return new StepsView(
                tree.text("title"),
                tree.branches("steps").stream().map(Step::read).toList());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StepsView s && s.title.equals(title) && s.steps.equals(steps);
    }

    @Override
    public int hashCode() {
        return Objects.hash(title, steps);
    }
}
