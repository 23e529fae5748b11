package simpul.itest.sectors;

import java.util.Timer;
import java.util.TimerTask;
import org.osgi.service.component.annotations.Component;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.SectorClaim;
import simpul.core.model.sector.SectorSpec;

/** Leaves a timer behind, whose thread would go on with the classes of a version that is long gone. */
@Component
@SectorClaim(id = "uji_jam", title = "Uji jam", english = "Timer trial")
public final class TimerSector implements Sector {
    @Override
    public void define(SectorSpec s) {
        new Timer("jam", true).schedule(nothing(), 1000, 1000);
        s.id("uji_jam").title("Uji jam", "Timer trial");
    }

    private static TimerTask nothing() {
        return new TimerTask() {
            @Override
            public void run() {
                // Its thread is what does harm.
            }
        };
    }
}
