package simpul.core.model.agreement;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one region stands to one sector. Immutable.
 *
 * @param by every running PKS and trial that lets the region use it
 * @param offSince since when it is switched off there; null while it is on
 */
public record SectorStand(
        String region,
        String sector,
        List<Entitled> by,
        @Nullable Instant offSince) {
    public SectorStand {
        by = List.copyOf(by);
    }

    /** Whether officers there may use it. */
    public boolean on() {
        return offSince == null && !by.isEmpty();
    }
}
