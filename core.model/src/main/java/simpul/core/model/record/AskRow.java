package simpul.core.model.record;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One group of an answer: keys as the columns hold them ({@code Long}, {@code String} or null) and figures as scaled whole
 * numbers, null where there is nothing to compute.
 */
public record AskRow(List<@Nullable Object> keys, List<@Nullable BigInteger> figures) {
    public AskRow {
        keys = Collections.unmodifiableList(new ArrayList<>(keys));
        figures = Collections.unmodifiableList(new ArrayList<>(figures));
    }
}
