package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.records.story.RecordHouse.trip;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.access.Caller;
import simpul.core.model.audit.AuditNote;
import simpul.core.model.record.Exports;
import simpul.core.model.record.FileImport;
import simpul.core.model.record.InputStyle;
import simpul.core.model.record.RecordSearch;
import simpul.core.model.record.RecordView;
import simpul.core.model.region.Agency;
import simpul.core.model.region.AgencyStore;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.role.Role;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.view.Condition;
import simpul.core.model.store.Call;
import simpul.core.model.store.Cursor;
import simpul.core.store.testing.StoreFixture;

/** The agencies that a PKS names carry it out: theirs are the records of its sector, and the names of people in them. */
class CarrierStoryTest {
    private static final String OWN = "dinas-perikanan";
    private static final Caller THEIRS = StoreFixture.caller("81", OWN, Role.OPD);
    private static final Caller OTHER = StoreFixture.caller("81", "badan-kepegawaian", Role.OPD);
    private static final Caller HEAD = StoreFixture.caller("81", Role.KEPALA_DAERAH);

    private static final Field<String> NIP =
            Field.text("nip", "NIP", "NIP").personal().queryable().searchable();
    private static final Field<LocalDate> DAY =
            Field.date("tanggal", "Tanggal", "Day").required();
    private static final RecordType CREW = RecordType.of("awak", 1, "Awak", "Crew")
            .fields(NIP, DAY)
            .happensOn(DAY)
            .owner(Owner.REGION);

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
    void what_is_masked_cannot_be_asked_for_either() {
        house.close();
        house = new RecordHouse(
                folder.resolve("lain"),
                s -> s.id("kapal").title("Kapal", "Boats").records(CREW));
        house.entitling.carriedBy(OWN);
        house.records
                .create(
                        Call.of(THEIRS),
                        "kapal",
                        "awak",
                        Map.of("nip", "1980", "tanggal", "17/08/2026"),
                        InputStyle.PEOPLE)
                .value();
        List<RecordSearch> looks = List.of(
                new RecordSearch("", List.of(new Condition("is", "nip", List.of("1980"))), false),
                new RecordSearch("1980", List.of(), false));

        for (RecordSearch look : looks) {
            assertThat(house.records
                            .list(THEIRS, "kapal", "awak", look, new Cursor(50, null))
                            .value()
                            .items())
                    .hasSize(1);
            for (Caller caller : List.of(OTHER, HEAD)) {
                assertThat(house.records
                                .list(caller, "kapal", "awak", look, new Cursor(50, null))
                                .problem()
                                .findings())
                        .extracting(Finding::code)
                        .containsExactly("FILTER_UNKNOWN");
            }
        }
    }

    @Test
    void files_that_were_sent_in_are_theirs_too() throws Exception {
        Path upload = Files.writeString(
                Files.createTempFile(folder, "kiriman", ".csv"),
                "Tanda selar;Tanggal;Muatan (ton)\r\nGT-1;17/08/2026;dua\r\n");
        FileImport work = house.files
                .receive(Call.of(THEIRS), "kapal", "trip", upload, "trip.csv", null)
                .value();
        assertThat(house.files.find(THEIRS, "kapal", "trip", work.id()).isDone())
                .isTrue();

        List<Result<?>> others = List.of(
                house.files.find(OTHER, "kapal", "trip", work.id()),
                house.files.list(OTHER, "kapal", "trip", new Cursor(50, null)),
                house.files.lines(OTHER, "kapal", "trip", work.id(), new Cursor(50, null)),
                house.files.badRows(OTHER, "kapal", "trip", work.id(), Exports.Format.CSV),
                house.files.cancel(Call.of(OTHER), "kapal", "trip", work.id()));

        assertThat(others)
                .allSatisfy(refused -> assertThat(refused.problem().findings())
                        .extracting(Finding::code)
                        .containsExactly("SECTOR_OTHER_AGENCY"));
    }

    @Test
    void where_no_agency_is_named_every_agency_of_the_region_writes_and_reads() {
        house.entitling.carriedBy();

        RecordView kept = create(OTHER, "GT-1").value();

        assertThat(seen(HEAD, kept.id()).values()).isEqualTo(kept.values());
        assertThat(kept.values()).containsAllEntriesOf(Map.of("tanda", "GT-1"));
    }
}
