package simpul.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.result.Diagnosis;
import simpul.core.store.engine.DatabaseChoice;
import simpul.core.store.home.CannotOpen;
import simpul.core.store.home.DataHome;
import simpul.core.store.id.EntropyChoice;
import simpul.core.store.id.SeededEntropy;
import simpul.core.store.testing.SettableClock;
import simpul.core.store.testing.StoreFixture;
import simpul.core.store.testing.TestDatabase;

/** What a start says when it cannot be. */
class StartTest {
    @TempDir
    Path folder;

    @Test
    void aNewDirectoryGetsItsFoldersForItsOwnerAlone() throws IOException {
        Path data = folder.resolve("data");
        StoreFixture.in(data).close();
        assertThat(data.resolve("documents")).isDirectory();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("keys"))))
                .isEqualTo("rwx------");
    }

    @Test
    @Tag("sqlite")
    void aFileThatIsNoDatabaseIsLeftAloneAndNamed() throws IOException {
        Files.writeString(folder.resolve("simpul.db"), "this is a letter, not a database. ".repeat(100));
        Diagnosis d = refusal(DatabaseChoice.REMEMBERED);
        assertThat(d.code()).isEqualTo("STORE_NOT_A_DATABASE");
        assertThat(d.subject()).endsWith("simpul.db");
        assertThat(Files.readString(folder.resolve("simpul.db"))).startsWith("this is a letter");
    }

    @Test
    void aDatabaseOfAnotherProgramIsRefused() {
        DatabaseChoice choice = TestDatabase.forRestore(folder);
        TestDatabase.tamper(folder, "create table songs (title text)");
        assertThat(refusal(choice).code()).isEqualTo("STORE_NOT_A_DATABASE");
    }

    @Test
    @Tag("sqlite")
    void aDirectoryWhoseDatabaseIsGoneIsNotTakenForANewOne() throws IOException {
        StoreFixture.in(folder).close();
        Files.createDirectories(folder.resolve("documents/81"));
        Files.writeString(folder.resolve("documents/81").resolve("f".repeat(64)), "%PDF-1");
        for (String left : List.of("simpul.db", "simpul.db-wal", "simpul.db-shm")) {
            Files.deleteIfExists(folder.resolve(left));
        }
        assertThat(refusal(DatabaseChoice.REMEMBERED).code()).isEqualTo("STORE_GONE");
        assertThat(folder.resolve("simpul.db")).doesNotExist();
        Files.createFile(folder.resolve("simpul.db"));
        assertThat(refusal(DatabaseChoice.REMEMBERED).code()).isEqualTo("STORE_GONE");
    }

    @Test
    void aDirectoryThatIsAFileIsRefused() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        try {
            Foundation.open(
                            new DataHome(file),
                            DatabaseChoice.REMEMBERED,
                            SettableClock.at(StoreFixture.DEMO_DAY),
                            new SeededEntropy("x"),
                            () -> 0,
                            true)
                    .close();
            throw new AssertionError("opened");
        } catch (CannotOpen e) {
            assertThat(e.diagnosis().code()).isEqualTo("STORE_DIRECTORY_REFUSED");
        }
    }

    @Test
    void aFixedRandomSourceIsForTheDemonstrationOnly() throws CannotOpen {
        DataHome home = new DataHome(folder);
        assertThat(EntropyChoice.of("seed", true, home).id())
                .isEqualTo(EntropyChoice.of("seed", true, home).id())
                .hasSize(26);
        assertThat(EntropyChoice.of(null, false, home).id())
                .isNotEqualTo(EntropyChoice.of(null, false, home).id())
                .matches("[a-z2-7]{26}");
        assertThatThrownBy(() -> EntropyChoice.of("seed", false, home))
                .isInstanceOfSatisfying(
                        CannotOpen.class, e -> assertThat(e.diagnosis().code()).isEqualTo("STORE_SEED_REFUSED"));
    }

    @Test
    void aDirectoryWhoseKeysCanBeGuessedIsNeverServed() throws IOException, CannotOpen {
        DataHome home = new DataHome(folder);
        Files.createDirectories(home.keys());
        EntropyChoice.note(EntropyChoice.of(null, false, home), home);
        EntropyChoice.of(null, false, home);

        EntropyChoice.note(EntropyChoice.of("seed", true, home), home);

        EntropyChoice.of(null, true, home);
        assertThatThrownBy(() -> EntropyChoice.of(null, false, home))
                .isInstanceOfSatisfying(
                        CannotOpen.class, e -> assertThat(e.diagnosis().code()).isEqualTo("STORE_SEED_REFUSED"));
    }

    private Diagnosis refusal(DatabaseChoice choice) {
        try {
            Foundation.open(
                            new DataHome(folder),
                            choice,
                            SettableClock.at(StoreFixture.DEMO_DAY),
                            new SeededEntropy("x"),
                            () -> 0,
                            true)
                    .close();
            throw new AssertionError("opened");
        } catch (CannotOpen e) {
            return e.diagnosis();
        }
    }
}
