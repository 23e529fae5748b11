package simpul.core.model.sector.view;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import simpul.core.model.text.Text;

/** Nodes one below the other, with a heading or without. */
public final class GroupView extends View {
    static final String NODE = "group";

    private final @Nullable Text title;
    private final List<View> nodes;

    GroupView(@Nullable Text title, List<View> nodes) {
        super(NODE);
        this.title = title;
        this.nodes = List.copyOf(nodes);
    }

    public Optional<Text> title() {
        return Optional.ofNullable(title);
    }

    public List<View> nodes() {
        return nodes;
    }

    @Override
    void write(Map<String, @Nullable Object> tree) {
        tree.put("title", title == null ? null : Leaf.of(title));
        tree.put("nodes", nodes.stream().map(ViewTree::of).toList());
    }

    static View read(Branch tree) {
        return new GroupView(
                tree.maybeText("title").orElse(null),
                tree.branches("nodes").stream().map(b -> ViewTree.read(b.map())).toList());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GroupView g && Objects.equals(g.title, title) && g.nodes.equals(nodes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(title, nodes);
    }
}
