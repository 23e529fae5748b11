package simpul.core.store.engine;

import java.nio.file.Path;
import simpul.core.model.audit.AuditNote;
import simpul.core.model.region.Agency;
import simpul.core.model.region.AgencyStore;
import simpul.core.model.result.Result;
import simpul.core.model.role.Role;
import simpul.core.store.testing.StoreFixture;

/** A process that writes and says what is kept, until it is killed. */
public final class KilledWriter {
    private KilledWriter() {}

    public static void main(String[] arguments) {
        StoreFixture fixture = StoreFixture.in(Path.of(arguments[0]));
        for (int i = 0; i < 100_000; i++) {
            String id = arguments[1] + '-' + i;
            Result<String> done = fixture.store().write(fixture.call("81", Role.SEKRETARIAT), tx -> {
                tx.port(AgencyStore.class).add(new Agency(id, "81", "Dinas " + id, "D", java.util.List.of(), 1));
                tx.audit(AuditNote.of("agency.create", "agency", id).in("81"));
                return Result.done(id);
            });
            System.out.println(done.value());
        }
    }
}
