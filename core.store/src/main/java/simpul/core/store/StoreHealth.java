package simpul.core.store;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.start.Health;
import simpul.core.model.start.HealthCheck;
import simpul.core.model.text.Text;

/** Whether the store answers, and whether there is room. Thread-safe. */
@Component
public final class StoreHealth implements HealthCheck {
    private static final String PART = "store";
    private final Foundation foundation;

    @Activate
    public StoreHealth(@Reference Foundation foundation) {
        this.foundation = foundation;
    }

    @Override
    public Health check() {
        int one = foundation
                .engine()
                .read(sql -> sql.createQuery("select 1").mapTo(Integer.class).one());
        if (one != 1) {
            return new Health(
                    PART, Health.State.DOWN, Text.of("Basis data tidak menjawab.", "The database does not answer."));
        }
        if (foundation.isShortOfRoom()) {
            return new Health(
                    PART,
                    Health.State.WARNING,
                    Text.of(
                            "Ruang simpan di bawah cadangan; unggahan ditolak. Kosongkan ruang pada disk data.",
                            "Free storage is below the reserve; uploads are refused. Free space on the data disk."));
        }
        return new Health(PART, Health.State.READY, Text.of("Basis data menjawab.", "The database answers."));
    }
}
