package simpul.itest.sectors;

import org.osgi.service.component.annotations.Component;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.SectorClaim;
import simpul.core.model.sector.SectorSpec;

/** A sector that starts a thread, which no sector may: the guard refuses its class although nobody has checked its file. */
@Component
@SectorClaim(id = "uji_utas", title = "Uji utas", english = "Thread trial")
public final class TrespassSector implements Sector {
    @Override
    public void define(SectorSpec s) {
        Thread thread = new Thread(() -> {}, "trespass");
        thread.setDaemon(true);
        thread.start();
        s.id("uji_utas").title("Uji utas", "Thread trial");
    }
}
