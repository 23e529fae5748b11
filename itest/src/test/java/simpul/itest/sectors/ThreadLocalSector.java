package simpul.itest.sectors;

import org.osgi.service.component.annotations.Component;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.SectorClaim;
import simpul.core.model.sector.SectorSpec;

/** Leaves an object of its own in the thread that asks it, which would keep its classes for as long as that lives. */
@Component
@SectorClaim(id = "uji_simpan", title = "Uji simpan", english = "Thread-local trial")
public final class ThreadLocalSector implements Sector {
    private static final ThreadLocal<Object> KEPT = new ThreadLocal<>();

    @Override
    public void define(SectorSpec s) {
        KEPT.set(this);
        s.id("uji_simpan").title("Uji simpan", "Thread-local trial");
    }
}
