package simpul.core.web.page.sector;

import org.jspecify.annotations.Nullable;

/**
 * The heading of a group.
 *
 * @param printed whether anything of the group stands on paper
 */
public record HeadingNode(String words, boolean printed) implements Node {
    @Override
    public @Nullable String look() {
        return printed ? null : "no-print";
    }
}
