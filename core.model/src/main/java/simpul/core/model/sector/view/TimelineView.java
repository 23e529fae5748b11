package simpul.core.model.sector.view;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import simpul.core.model.text.Text;

/** What happened, the newest day first. */
public final class TimelineView extends View {
    static final String NODE = "timeline";

    private final Text title;
    private final List<Entry> entries;

    TimelineView(Text title, List<Entry> entries) {
        super(NODE);
        this.title = title;
        this.entries = entries.stream()
                .sorted(Comparator.comparing(Entry::day).reversed())
                .toList();
    }

    public Text title() {
        return title;
    }

    public List<Entry> entries() {
        return entries;
    }

    @Override
    void write(Map<String, @Nullable Object> tree) {
        tree.put("title", Leaf.of(title));
        tree.put("entries", entries.stream().map(Entry::tree).toList());
    }

    static View read(Branch tree) {
        return new TimelineView(
                tree.text("title"),
                tree.branches("entries").stream().map(Entry::read).toList());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TimelineView t && t.title.equals(title) && t.entries.equals(entries);
    }

    @Override
    public int hashCode() {
        return Objects.hash(title, entries);
    }
}
