package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.records.story.RecordHouse.call;
import static simpul.core.records.story.RecordHouse.officer;
import static simpul.core.records.story.RecordHouse.trip;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.access.Caller;
import simpul.core.model.record.FileImport;
import simpul.core.model.record.ImportReport;
import simpul.core.model.record.ImportRequest;
import simpul.core.model.record.ImportState;
import simpul.core.model.record.InputStyle;
import simpul.core.model.record.RecordView;
import simpul.core.model.result.Finding;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.role.Role;
import simpul.core.model.sector.Rule;
import simpul.core.model.sector.Sector;
import simpul.core.model.store.Call;
import simpul.core.model.text.Text;
import simpul.core.store.testing.StoreFixture;

/** The version of a sector is let go while its rules are asked about something that is to be written. */
class CutOffWritingStoryTest {
    @TempDir
    Path folder;

    private @Nullable RecordHouse house;
    private final List<String> asked = new ArrayList<>();
    private int cuts;
    private boolean trying;

    @AfterEach
    void close() {
        house().close();
    }

    private RecordHouse house() {
        return Objects.requireNonNull(house);
    }

    private RecordHouse open(Sector first) {
        trying = true;
        house = new RecordHouse(folder, first);
        trying = false;
        house().sectors.impatient();
        return house();
    }

    /** What a rule finds that is let go as often as it was said. */
    private List<Finding> found(int number, Supplier<Sector> next) {
        if (trying) {
            // While its definition is judged.
            return List.of();
        }
        asked.add(String.valueOf(number));
        if (cuts > 0) {
            cuts--;
            trying = true;
            house().turn(next.get());
            trying = false;
        }
        return List.of(Finding.warning("DARI", "", Text.same("by " + number)));
    }

    private Sector boats(int number) {
        return s -> s.id("kapal")
                .title("Kapal", "Boats")
                .records(BoatSector.TRIP)
                .rules(Rule.record(
                        "DIPERIKSA",
                        BoatSector.TRIP,
                        "Diperiksa",
                        "Looked at",
                        "Perda 1",
                        r -> found(number, () -> boats(number + 1))));
    }

    private Sector permits(int number) {
        return s -> s.id("izin")
                .title("Izin", "Permits")
                .records(PermitSector.REQUEST)
                .rules(Rule.record(
                                "DIPERIKSA",
                                PermitSector.REQUEST,
                                "Diperiksa",
                                "Looked at",
                                "Perda 1",
                                r -> found(number, () -> permits(number + 1)))
                        .onMove("AJUKAN"));
    }

    private Result<RecordView> create() {
        return house().records
                .create(call("81"), "kapal", "trip", trip("GT-1", "01/08/2026", "1,5"), InputStyle.PEOPLE);
    }

    private List<RecordView> kept() {
        return new ImportOffice(folder, house()).records();
    }

    @Test
    void a_record_is_judged_by_the_live_version_instead_of_staying_undecided() {
        open(boats(1));
        cuts = 1;

        Result<RecordView> made = create();

        assertThat(made.isDone()).isTrue();
        assertThat(asked).containsExactly("1", "2");
        assertThat(made.warnings()).extracting(f -> f.message().en()).containsExactly("by 2");
        assertThat(made.value().marks()).isEmpty();
        assertThat(kept()).hasSize(1);
    }

    @Test
    void one_that_is_cut_off_twice_is_refused_and_can_be_sent_again() {
        open(boats(1));
        cuts = 2;

        Result<RecordView> made = create();

        assertThat(made.problem().kind()).isEqualTo(ProblemKind.UNAVAILABLE);
        assertThat(made.problem().findings()).extracting(Finding::code).containsExactly("SECTOR_CUT_OFF");
        assertThat(kept()).isEmpty();
        assertThat(create().isDone()).isTrue();
        assertThat(kept()).hasSize(1);
    }

    @Test
    void a_move_is_judged_by_the_live_version() {
        RecordHouse h = open(permits(1));
        Caller officer = officer("81");
        RecordView draft = h.records
                .create(
                        Call.of(officer),
                        "izin",
                        "permohonan",
                        Map.of("nomor", "P-1", "tanggal", "17/08/2026", "ekor", "10", "retribusi", "250000"),
                        InputStyle.PEOPLE)
                .value();
        cuts = 1;

        Result<RecordView> moved =
                h.moves.move(Call.of(officer), "izin", "permohonan", draft.id(), draft.version(), "AJUKAN");

        assertThat(moved.isDone()).isTrue();
        assertThat(asked).containsExactly("1", "2");
        assertThat(moved.value().marks()).isEmpty();
        assertThat(h.records
                        .find(StoreFixture.caller("81", Role.KEPALA_OPD), "izin", "permohonan", draft.id())
                        .value()
                        .version())
                .isEqualTo(draft.version() + 1);
    }

    @Test
    void a_table_that_was_pasted_goes_on_in_the_live_version_and_no_row_is_lost_doubled_or_undecided() {
        RecordHouse h = open(boats(1));
        cuts = 1;

        ImportReport report = h.imports
                .run(call("81"), "kapal", "trip", new ImportRequest(ImportOffice.trips(40), false))
                .value();

        assertThat(report.created()).isEqualTo(39);
        assertThat(report.refused()).isEqualTo(1);
        assertThat(kept()).hasSize(39).allMatch(r -> r.marks().isEmpty());
    }

    @Test
    void no_row_of_a_file_is_refused_because_a_switch_cut_its_batch_off() {
        RecordHouse h = open(boats(1));
        ImportOffice office = new ImportOffice(folder, h);
        FileImport work = office.csv(ImportOffice.trips(40), ImportOffice.GO);
        cuts = 1;
        office.worked(work);

        FileImport done = office.worked(work);

        assertThat(done.state()).as(String.valueOf(done.why())).isEqualTo(ImportState.DONE);
        assertThat(done.progress().created()).isEqualTo(39);
        assertThat(done.progress().refused()).isEqualTo(1);
        assertThat(kept()).hasSize(39).allMatch(r -> r.marks().isEmpty());
    }
}
