package simpul.core.web.page.sector;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * A chart or another drawing that carries its own table.
 *
 * @param half whether two of them stand side by side where there is room
 */
public record DrawingNode(Content drawing, boolean half) implements Node {
    @Override
    public @Nullable String look() {
        return half ? "half" : null;
    }
}
