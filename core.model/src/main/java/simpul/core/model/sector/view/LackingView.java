package simpul.core.model.sector.view;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import simpul.core.model.text.Text;

/**
 * Stands where a node would: its answers are not there yet, or could not be found. Made by the platform only, so that a
 * screen never has to say it.
 */
public final class LackingView extends View {
    static final String NODE = "lacking";

    private final boolean failed;
    private final Text what;
    private final Text why;

    private LackingView(boolean failed, Text what, Text why) {
        super(NODE);
        this.failed = failed;
        this.what = what;
        this.why = why;
    }

    /** The answers are being prepared. */
    public static View waiting(Text what, Text why) {
        return new LackingView(false, what, why);
    }

    /** The answers could not be found. */
    public static View failed(Text what, Text why) {
        return new LackingView(true, what, why);
    }

    /** Whether something went wrong; otherwise it takes its time. */
    public boolean hasFailed() {
        return failed;
    }

    public Text what() {
        return what;
    }

    /** Why, and what comes next. */
    public Text why() {
        return why;
    }

    @Override
    void write(Map<String, @Nullable Object> tree) {
        tree.put("failed", failed);
        tree.put("what", Leaf.of(what));
        tree.put("why", Leaf.of(why));
    }

    static View read(Branch tree) {
        return new LackingView(tree.flag("failed"), tree.text("what"), tree.text("why"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LackingView l && l.failed == failed && l.what.equals(what) && l.why.equals(why);
    }

    @Override
    public int hashCode() {
        return Objects.hash(failed, what, why);
    }
}
