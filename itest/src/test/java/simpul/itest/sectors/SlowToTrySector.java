package simpul.itest.sectors;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.SectorClaim;
import simpul.core.model.sector.SectorSpec;

/** Takes three seconds over its own check, in which somebody may change his mind. */
@Component
@SectorClaim(id = "uji_lama", title = "Uji lama", english = "Slow trial", icon = "puzzle")
public final class SlowToTrySector implements Sector {
    @Override
    public void define(SectorSpec sector) {
        sector.id("uji_lama").title("Uji lama", "Slow trial").icon("puzzle").selfCheck(() -> {
            long end = System.nanoTime() + 3_000_000_000L;
            long now = System.nanoTime();
            while (now < end) {
                now = System.nanoTime();
            }
            return List.of();
        });
    }
}
