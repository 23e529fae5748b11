package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static simpul.core.records.story.RecordHouse.call;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.access.SystemTask;
import simpul.core.model.file.StoredFile;
import simpul.core.model.file.StoredFiles;
import simpul.core.model.record.FileImport;
import simpul.core.model.record.ImportLine;
import simpul.core.model.record.ImportState;
import simpul.core.model.record.ImportStore;
import simpul.core.model.record.RecordView;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.role.Role;
import simpul.core.model.store.Cursor;
import simpul.core.model.trail.AuditEntry;
import simpul.core.model.trail.AuditFilter;
import simpul.core.records.keep.ImportForgetting;
import simpul.core.records.transfer.ImportParameters;
import simpul.core.records.transfer.ImportsForgetJob;
import simpul.core.store.audit.AuditReader;
import simpul.core.store.testing.StoreFixture;

/** What was sent for an import is not kept for ever, and does not outlive the erasure of a name. */
class ImportForgettingStoryTest {
    @TempDir
    Path folder;

    private RecordHouse house;
    private ImportOffice office;

    @BeforeEach
    void open() {
        house = new RecordHouse(folder);
        house.fixture.declare(new ImportParameters());
        office = new ImportOffice(folder, house);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private void day(int after) {
        LocalDate today = house.fixture.clock().instant().atZone(ZoneOffset.UTC).toLocalDate();
        new ImportsForgetJob(house.fixture.store(), house.fixture.parameters()).run(today.plusDays(after));
    }

    private boolean isReadable(FileImport work) {
        try (InputStream in = house.fixture
                .foundation()
                .files()
                .open(call("81").scope(), work.region(), work.file().sha256())) {
            return in.read() >= 0;
        } catch (IOException e) {
            return false;
        }
    }

    private List<AuditEntry> trail() {
        return new AuditReader(
                        house.fixture.foundation().engine(),
                        house.fixture.foundation().bodies(),
                        (caller, act, subject) -> Optional.empty())
                .list(
                        StoreFixture.caller("81", Role.SEKRETARIAT),
                        new AuditFilter(null, null, "record.import.forget"),
                        new Cursor(50, null))
                .items();
    }

    @Test
    void the_file_and_the_refused_rows_are_forgotten_after_their_term_and_what_came_of_it_stays() throws Exception {
        FileImport done = office.worked(office.csv(ImportOffice.trips(40), ImportOffice.GO));
        FileImport waiting = office.csv(ImportOffice.trips(2), ImportOffice.GO);
        day(30);
        assertThat(office.lines(done)).isNotEmpty();
        assertThat(office.now(done).forgotten()).isNull();

        day(31);
        FileImport forgotten = office.now(done);
        assertThat(forgotten.forgotten()).isNotNull();
        assertThat(forgotten.progress()).isEqualTo(done.progress());
        assertThat(forgotten.table().sample()).isEmpty();
        assertThat(office.lines(done)).isEmpty();
        assertThat(trail()).hasSize(1).allSatisfy(e -> assertThat(e.details()).containsEntry("why", "term"));
        assertThat(house.files
                        .start(call("81"), "kapal", "trip", done.id(), ImportOffice.TRY)
                        .problem()
                        .kind())
                .isEqualTo(ProblemKind.CONFLICT);
        house.fixture.foundation().forgetStrayDocuments(Duration.ofDays(-1));
        assertThat(isReadable(done)).isFalse();
        assertThat(isReadable(waiting)).as("it has not been worked on yet").isTrue();
        assertThat(office.records()).hasSize(39);

        day(40);
        assertThat(trail()).as("once is enough").hasSize(1);
    }

    @Test
    void bytes_that_somebody_keeps_for_good_or_another_import_still_needs_stay() throws Exception {
        FileImport first = office.worked(office.csv(ImportOffice.trips(3), ImportOffice.TRY));
        StoredFile same = first.file();
        house.fixture.clock().plus(Duration.ofDays(20));
        FileImport second = office.worked(office.csv(ImportOffice.trips(3), ImportOffice.TRY));
        day(15);
        house.fixture.foundation().forgetStrayDocuments(Duration.ofDays(-1));
        assertThat(office.now(first).forgotten()).isNotNull();
        assertThat(isReadable(second)).isTrue();

        house.fixture.store().keep(SystemTask.JOBS, tx -> {
            tx.port(StoredFiles.class).add("81", same);
            return same;
        });
        day(60);
        house.fixture.foundation().forgetStrayDocuments(Duration.ofDays(-1));
        assertThat(office.now(second).forgotten()).isNotNull();
        assertThat(isReadable(second)).isTrue();
    }

    @Test
    void the_erasure_of_a_name_reaches_what_was_sent_with_it() throws Exception {
        office.worked(office.csv(ImportOffice.trips(40), ImportOffice.GO));
        FileImport done = office.worked(office.csv(ImportOffice.trips(33), ImportOffice.TRY));
        RecordView one = office.records().get(0);

        FileImport open = office.csv(ImportOffice.trips(1), ImportOffice.GO);
        assertThat(house.erasure
                        .erase(call("81"), "kapal", "trip", one.id(), one.version())
                        .problem()
                        .kind())
                .isEqualTo(ProblemKind.CONFLICT);
        assertThat(office.lines(done)).isNotEmpty();
        office.worked(open);

        assertThat(house.erasure
                        .erase(call("81"), "kapal", "trip", one.id(), one.version())
                        .isDone())
                .isTrue();
        assertThat(office.lines(done)).isEmpty();
        assertThat(office.now(done).forgotten()).isNotNull();
        assertThat(trail()).hasSize(3).allSatisfy(e -> assertThat(e.details()).containsEntry("why", "erasure"));
        house.fixture.foundation().forgetStrayDocuments(Duration.ofDays(-1));
        assertThat(isReadable(done)).isFalse();
        assertThatThrownBy(() -> house.fixture
                        .foundation()
                        .files()
                        .open(call("81").scope(), "81", done.file().sha256()))
                .isInstanceOf(IOException.class);
    }

    private <T> T stored(Function<ImportStore, T> work) {
        return house.fixture.store().keep(SystemTask.JOBS, tx -> work.apply(tx.port(ImportStore.class)));
    }

    @Test
    void what_was_forgotten_meanwhile_does_not_begin_again() throws Exception {
        FileImport read = office.worked(office.csv(ImportOffice.trips(40), ImportOffice.TRY));
        FileImport next = read.as(read.table(), false, ImportState.WAITING, read.progress());
        day(31);
        boolean replaced = stored(imports -> imports.replace(next, read));

        assertThat(replaced).isFalse();
        assertThat(office.now(read).forgotten()).isNotNull();
    }

    @Test
    void one_that_goes_on_is_not_forgotten() throws Exception {
        FileImport read = office.worked(office.csv(ImportOffice.trips(40), ImportOffice.TRY));
        FileImport again = office.start(read, ImportOffice.GO);
        house.fixture.store().keep(SystemTask.JOBS, tx -> {
            ImportForgetting.forget(tx, List.of(read), "term");
            return read;
        });

        assertThat(office.now(again).forgotten()).isNull();
        assertThat(trail()).isEmpty();
        assertThat(isReadable(read)).isTrue();
        assertThat(office.worked(again).state()).isEqualTo(ImportState.DONE);
        assertThat(office.records()).hasSize(39);
    }

    @Test
    void a_runner_that_has_lost_an_import_forgets_none_of_its_rows() {
        FileImport done = office.worked(office.csv(ImportOffice.trips(40), ImportOffice.TRY));
        List<ImportLine> lines = office.lines(done);
        stored(imports -> imports.restart(done, "lain"));

        assertThat(lines).isNotEmpty();
        assertThat(office.lines(done)).isEqualTo(lines);
    }
}
