package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.records.story.RecordHouse.trip;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.access.Caller;
import simpul.core.model.audit.AuditNote;
import simpul.core.model.record.InputStyle;
import simpul.core.model.record.RecordSearch;
import simpul.core.model.record.RecordView;
import simpul.core.model.region.Agency;
import simpul.core.model.region.AgencyStore;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.role.Role;
import simpul.core.model.store.Call;
import simpul.core.model.store.Cursor;
import simpul.core.store.testing.StoreFixture;

/** The agencies that a PKS names carry it out: theirs are the records of its sector, and the names of people in them. */
class CarrierStoryTest {
    private static final String OWN = "dinas-perikanan";
    private static final Caller THEIRS = StoreFixture.caller("81", OWN, Role.OPD);
    private static final Caller OTHER = StoreFixture.caller("81", "badan-kepegawaian", Role.OPD);
    private static final Caller HEAD = StoreFixture.caller("81", Role.KEPALA_DAERAH);

    @TempDir
    Path folder;

    private RecordHouse house;

    @BeforeEach
    void open() {
        house = new RecordHouse(folder);
        house.fixture.store().write(Call.of(THEIRS), tx -> {
            tx.port(AgencyStore.class).add(new Agency(OWN, "81", "Dinas Perikanan", "DKP", List.of(), 1));
            tx.audit(AuditNote.of("agency.add", "agency", OWN).in("81"));
            return Result.done(true);
        });
        house.entitling.carriedBy(OWN);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private Result<RecordView> create(Caller caller, String mark) {
        return house.records.create(
                Call.of(caller), "kapal", "trip", trip(mark, "17/08/2026", "12,5"), InputStyle.PEOPLE);
    }

    private RecordView seen(Caller caller, String id) {
        return house.records.find(caller, "kapal", "trip", id).value();
    }

    @Test
    void another_agency_of_the_region_neither_writes_nor_changes_nor_deletes_nor_erases_and_learns_whose_it_is() {
        RecordView kept = create(THEIRS, "GT-1").value();

        Problem refused = create(OTHER, "GT-2").problem();

        assertThat(refused.findings()).extracting(Finding::code).containsExactly("SECTOR_OTHER_AGENCY");
        assertThat(refused.detail().id()).contains("Dinas Perikanan");
        List<Problem> others = List.of(
                house.records
                        .change(
                                Call.of(OTHER),
                                "kapal",
                                "trip",
                                kept.id(),
                                kept.version(),
                                trip("GT-1", "17/08/2026", "13"),
                                InputStyle.PEOPLE)
                        .problem(),
                house.records
                        .delete(Call.of(OTHER), "kapal", "trip", kept.id(), kept.version())
                        .problem(),
                house.erasure
                        .erase(Call.of(OTHER), "kapal", "trip", kept.id(), kept.version())
                        .problem());
        assertThat(others).allMatch(refused::equals);
        assertThat(house.gate.access(OTHER, "kapal").writes()).isFalse();
        assertThat(house.gate.access(OTHER, "kapal").reads()).isTrue();
        assertThat(house.gate.access(THEIRS, "kapal").writes()).isTrue();
    }

    @Test
    void who_does_not_carry_it_out_reads_the_records_without_the_names_in_them() {
        RecordView kept = create(THEIRS, "GT-1").value();
        assertThat(kept.values()).containsKey("nakhoda");

        assertThat(seen(THEIRS, kept.id()).values()).isEqualTo(kept.values());
        for (Caller caller : List.of(OTHER, HEAD)) {
            RecordView listed = house.records
                    .list(caller, "kapal", "trip", RecordSearch.ALL, new Cursor(50, null))
                    .value()
                    .items()
                    .get(0);
            for (RecordView view : List.of(seen(caller, kept.id()), listed)) {
                assertThat(view.values()).doesNotContainKey("nakhoda").containsKeys("tanda", "ton");
                assertThat(view.masked()).containsExactly("nakhoda");
            }
        }
    }

    @Test
    void where_no_agency_is_named_every_agency_of_the_region_writes_and_reads() {
        house.entitling.carriedBy();

        RecordView kept = create(OTHER, "GT-1").value();

        assertThat(seen(HEAD, kept.id()).values()).isEqualTo(kept.values());
        assertThat(kept.values()).containsAllEntriesOf(Map.of("tanda", "GT-1"));
    }
}
