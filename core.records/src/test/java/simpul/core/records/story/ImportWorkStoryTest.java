package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.records.story.RecordHouse.call;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.access.SystemTask;
import simpul.core.model.record.FileImport;
import simpul.core.model.record.ImportLine;
import simpul.core.model.record.ImportState;
import simpul.core.model.record.ImportStore;
import simpul.core.model.result.ProblemKind;

/** Imports are stopped, resumed, taken over, and go on when something goes on around them. */
class ImportWorkStoryTest {
    @TempDir
    Path folder;

    private RecordHouse house;
    private ImportOffice office;

    @BeforeEach
    void open() {
        house = new RecordHouse(folder);
        office = new ImportOffice(folder, house);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void the_good_of_many_go_in_and_nothing_is_done_twice_when_it_is_stopped_between() {
        FileImport work = office.csv(ImportOffice.trips(1700), ImportOffice.GO);
        Countdown twice = new Countdown(1);
        house.worker.work("satu", twice);
        assertThat(office.now(work).state()).isEqualTo(ImportState.WAITING);
        assertThat(office.now(work).progress().done()).isEqualTo(1000);

        house.close();
        house = new RecordHouse(folder);
        office = new ImportOffice(folder, house);
        // The identifiers of a fixture repeat each time it is opened.
        Stream.generate(house.fixture.entropy()::id).limit(2000).forEach(used -> {});
        FileImport done = office.worked(work);

        assertThat(done.state()).isEqualTo(ImportState.DONE);
        assertThat(done.progress().created()).isEqualTo(1700 - 51);
        assertThat(done.progress().refused()).isEqualTo(51);
        FileImport again = office.csv(ImportOffice.trips(1700), ImportOffice.GO);
        assertThat(office.worked(again).progress().unchanged()).isEqualTo(1700 - 51);
    }

    @Test
    void work_of_a_process_that_was_killed_is_taken_over_at_once_by_its_successor() {
        FileImport work = office.csv(ImportOffice.trips(600), ImportOffice.GO);
        taken("rumah#lama-0");
        assertThat(house.worker.work("rumah#baru-0", () -> false))
                .as("it may be alive")
                .isFalse();

        house.worker.adopt("rumah#");
        assertThat(office.worked(work).progress().done()).isEqualTo(600);
    }

    @Test
    void a_cancelled_import_keeps_what_it_has_and_goes_on_when_it_is_asked_to() {
        FileImport work = office.csv(ImportOffice.trips(1200), ImportOffice.GO);
        house.worker.work("satu", new Countdown(0));
        FileImport cancelled =
                house.files.cancel(call("81"), "kapal", "trip", work.id()).value();
        assertThat(cancelled.state()).isEqualTo(ImportState.CANCELLED);
        assertThat(house.worker.work("dua", () -> false)).isFalse();
        assertThat(office.now(work).progress().done()).isEqualTo(500);
        assertThat(house.files
                        .cancel(call("81"), "kapal", "trip", work.id())
                        .problem()
                        .kind())
                .isEqualTo(ProblemKind.CONFLICT);

        assertThat(house.files
                        .start(call("81"), "kapal", "trip", work.id(), ImportOffice.TRY)
                        .isDone())
                .as("what has kept rows is not tried any more")
                .isFalse();
        office.start(work, ImportOffice.GO);
        assertThat(office.worked(work).progress().done()).isEqualTo(1200);
        assertThat(office.now(work).progress().created()).isEqualTo(1200 - 36);
    }

    @Test
    void it_waits_while_its_module_is_replaced_and_fails_when_its_sender_may_no_more() {
        FileImport work = office.csv(ImportOffice.trips(40), ImportOffice.GO);
        house.sectors.away(true);
        assertThat(house.worker.work("satu", () -> false)).isFalse();
        assertThat(office.now(work).state()).isEqualTo(ImportState.WAITING);
        assertThat(office.now(work).why()).isNotNull();

        house.sectors.away(false);
        house.closedPosts.add(work.post());
        FileImport failed = office.worked(work);
        assertThat(failed.state()).isEqualTo(ImportState.FAILED);
        assertThat(Objects.requireNonNull(failed.why()).en()).contains("post");

        house.closedPosts.clear();
        house.entitling.end();
        assertThat(house.files
                        .start(call("81"), "kapal", "trip", work.id(), ImportOffice.GO)
                        .problem()
                        .kind())
                .isEqualTo(ProblemKind.FORBIDDEN);
    }

    @Test
    void where_the_platform_itself_fails_three_times_at_the_same_rows_it_ends_and_says_so() {
        FileImport work = office.csv(ImportOffice.trips(700), ImportOffice.GO);
        house.worker.work("satu", new Countdown(0));
        house.stumbling = true;
        for (int i = 0; i < 2; i++) {
            assertThat(house.worker.work("satu", () -> false)).isFalse();
            assertThat(office.now(work).state()).as("it is tried again").isEqualTo(ImportState.RUNNING);
            house.worker.adopt("satu");
        }

        FileImport failed = office.worked(work);

        assertThat(failed.state()).isEqualTo(ImportState.FAILED);
        assertThat(failed.progress().done()).as("what was done stays").isEqualTo(500);
        assertThat(Objects.requireNonNull(failed.why()).en()).contains("IMPORT_STUMBLED");

        house.stumbling = false;
        office.start(failed, ImportOffice.GO);
        assertThat(office.worked(work).state()).isEqualTo(ImportState.DONE);
    }

    @Test
    void a_plate_that_stands_far_above_in_the_file_is_a_row_twice() {
        String csv = ImportOffice.trips(600) + "GT-1;2026-08-20;9\r\nGT-33;2026-08-20;9\r\n";
        FileImport done = office.worked(office.csv(csv, ImportOffice.GO));

        assertThat(done.progress().changed()).isZero();
        assertThat(office.lines(done))
                .filteredOn(l -> l.row() > 601)
                .flatExtracting(ImportLine::findings)
                .extracting(f -> f.row() + " " + f.column() + " " + f.finding().code())
                .containsExactly("602 Tanda selar ROW_TWICE");
        assertThat(done.progress().created())
                .as("the plate of a row that was refused is free")
                .isEqualTo(600 - 18 + 1);
    }

    /** Says to stop after so many times. */
    private static final class Countdown implements BooleanSupplier {
        private int left;

        Countdown(int left) {
            this.left = left;
        }

        @Override
        public boolean getAsBoolean() {
            return left-- <= 0;
        }
    }

    private void taken(String runner) {
        house.fixture
                .store()
                .keep(SystemTask.JOBS, tx -> tx.port(ImportStore.class).take(runner, Instant.EPOCH));
    }
}
