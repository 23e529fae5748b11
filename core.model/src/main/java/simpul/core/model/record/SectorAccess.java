package simpul.core.model.record;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import simpul.core.model.agreement.Entitled;
import simpul.core.model.agreement.Prospect;

/**
 * How a caller stands to a sector.
 *
 * @param byRole whether the caller's role reads sector records at all
 * @param reads whether its screens and records are open to the caller
 * @param writes whether the caller may write records now
 * @param why what entitles the region; null when nothing does, or the caller acts for none
 * @param prospects PKS that name the sector and do not entitle now
 */
public record SectorAccess(
        boolean byRole,
        boolean reads,
        boolean writes,
        @Nullable Entitled why,
        List<Prospect> prospects) {
    public SectorAccess {
        prospects = List.copyOf(prospects);
    }

    public Optional<Entitled> entitled() {
        return Optional.ofNullable(why);
    }
}
