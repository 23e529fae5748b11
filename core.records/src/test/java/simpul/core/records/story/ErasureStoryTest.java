package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.records.story.RecordHouse.call;
import static simpul.core.records.story.RecordHouse.officer;
import static simpul.core.records.story.RecordHouse.trip;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.record.InputStyle;
import simpul.core.model.record.RecordSearch;
import simpul.core.model.record.RecordView;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.role.Role;
import simpul.core.model.store.Call;
import simpul.core.model.store.Cursor;
import simpul.core.model.trail.AuditEntry;
import simpul.core.model.trail.AuditFilter;
import simpul.core.store.audit.AuditReader;
import simpul.core.store.testing.StoreFixture;

/** A skipper asks that his name be forgotten. */
class ErasureStoryTest {
    @TempDir
    Path folder;

    private RecordHouse house;

    @BeforeEach
    void open() {
        house = new RecordHouse(folder);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private RecordView kept() {
        return house.records
                .create(call("81"), "kapal", "trip", trip("GT-1", "17/08/2026", "12,5"), InputStyle.PEOPLE)
                .value();
    }

    private AuditEntry entry(String action) {
        return new AuditReader(
                        house.fixture.foundation().engine(),
                        house.fixture.foundation().bodies(),
                        (caller, act, subject) -> Optional.empty())
                .list(
                        StoreFixture.caller("81", Role.SEKRETARIAT),
                        new AuditFilter(null, null, action),
                        new Cursor(50, null))
                .items()
                .get(0);
    }

    @Test
    void the_name_leaves_the_record_and_the_trail_and_everything_else_stays() {
        RecordView kept = kept();
        assertThat(entry("record.create").personal()).containsValue("Bapak Contoh");

        RecordView erased = house.erasure
                .erase(call("81"), "kapal", "trip", kept.id(), kept.version())
                .value();

        assertThat(erased.values()).doesNotContainKey("nakhoda").containsKeys("tanda", "ton", "besar", "pks");
        assertThat(erased.version()).isEqualTo(2);
        assertThat(house.records
                        .find(officer("81"), "kapal", "trip", kept.id())
                        .value()
                        .values())
                .isEqualTo(erased.values());
        assertThat(entry("record.create").personal()).isEmpty();
        assertThat(entry("record.create").details()).containsEntry("value.tanda", "GT-1");
        assertThat(entry("record.erase").details()).containsEntry("facts", "1").doesNotContainValue("Bapak Contoh");
        assertThat(house.records
                        .list(officer("81"), "kapal", "trip", RecordSearch.ALL, new Cursor(50, null))
                        .value()
                        .items())
                .hasSize(1);
    }

    @Test
    void it_is_possible_when_nothing_entitles_any_more() {
        RecordView kept = kept();
        house.entitling.end();

        assertThat(house.records
                        .delete(call("81"), "kapal", "trip", kept.id(), kept.version())
                        .problem()
                        .kind())
                .isEqualTo(ProblemKind.FORBIDDEN);
        assertThat(house.erasure
                        .erase(call("81"), "kapal", "trip", kept.id(), kept.version())
                        .isDone())
                .isTrue();
    }

    @Test
    void nobody_else_erases() {
        RecordView kept = kept();

        assertThat(house.erasure
                        .erase(call("35"), "kapal", "trip", kept.id(), kept.version())
                        .problem()
                        .kind())
                .isEqualTo(ProblemKind.NOT_FOUND);
        assertThat(house.erasure
                        .erase(
                                Call.of(StoreFixture.caller("81", Role.KEPALA_DAERAH)),
                                "kapal",
                                "trip",
                                kept.id(),
                                kept.version())
                        .problem()
                        .kind())
                .isEqualTo(ProblemKind.FORBIDDEN);
        assertThat(house.erasure
                        .erase(call("81"), "kapal", "trip", kept.id(), 7)
                        .problem()
                        .kind())
                .isEqualTo(ProblemKind.STALE);
    }
}
