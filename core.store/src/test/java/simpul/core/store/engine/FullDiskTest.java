package simpul.core.store.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.access.SystemTask;
import simpul.core.model.audit.AuditNote;
import simpul.core.model.region.Agency;
import simpul.core.model.region.AgencyStore;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.role.Role;
import simpul.core.model.store.StorageFull;
import simpul.core.store.testing.StoreFixture;
import simpul.core.store.testing.TestDatabase;

/**
 * SQLite answers "full" the same way whether the disk or a set limit of pages is reached. For PostgreSQL nobody may fill a
 * disk here, so a trigger raises what the server raises then.
 */
class FullDiskTest {
    @TempDir
    Path folder;

    private StoreFixture fixture;

    @BeforeEach
    void open() {
        fixture = StoreFixture.in(folder);
        if (TestDatabase.isPostgres()) {
            TestDatabase.tamper(
                    folder,
                    "create function no_room() returns trigger language plpgsql as"
                            + " $$ begin raise 'no room' using errcode = 'disk_full'; end $$");
        }
        fill();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void aWriteIsRefusedWith507AndReadingGoesOn() {
        Result<String> refused = large();
        assertThat(refused.problem().kind()).isEqualTo(ProblemKind.STORAGE_FULL);
        assertThat(refused.problem().kind().status()).isEqualTo(507);
        assertThat(agencies()).isZero();
    }

    @Test
    void writingWorksAgainWhenThereIsRoom() {
        large();
        free();
        assertThat(large().isDone()).isTrue();
        assertThat(agencies()).isEqualTo(1);
    }

    @Test
    void housekeepingSaysThatThereIsNoRoom() {
        assertThatThrownBy(() -> fixture.store().keep(SystemTask.JOBS, tx -> {
                    tx.port(AgencyStore.class).add(agency());
                    return 1;
                }))
                .isInstanceOf(StorageFull.class);
        assertThat(agencies()).isZero();
    }

    private Result<String> large() {
        return fixture.store().write(fixture.call("81", Role.SEKRETARIAT), tx -> {
            tx.port(AgencyStore.class).add(agency());
            tx.audit(AuditNote.of("agency.create", "agency", "a1").in("81"));
            return Result.done("a1");
        });
    }

    private static Agency agency() {
        return new Agency("a1", "81", "D".repeat(200_000), "D", java.util.List.of(), 1);
    }

    private int agencies() {
        return fixture.store()
                .read(
                        fixture.call("81", Role.OPD).scope(),
                        tx -> tx.port(AgencyStore.class).of("81").size());
    }

    private void fill() {
        if (TestDatabase.isPostgres()) {
            limit("create trigger no_room before insert on agency for each row execute function no_room()");
        } else {
            // The limit belongs to the writing connection, and SQLite never sets it below what is there.
            limit("pragma max_page_count = 1");
        }
    }

    private void free() {
        limit(TestDatabase.isPostgres() ? "drop trigger no_room on agency" : "pragma max_page_count = 1000000");
    }

    private void limit(String statement) {
        fixture.foundation().engine().write(sql -> sql.execute(statement), kept -> true);
    }
}
