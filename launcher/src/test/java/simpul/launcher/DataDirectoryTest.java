package simpul.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DataDirectoryTest {
    @TempDir
    Path folder;

    @Test
    void aNewDirectoryBelongsToItsOwnerAlone() throws IOException {
        Path root = folder.resolve("a/b");

        assertThat(new DataDirectory(root).prepare()).isEmpty();

        for (Path each : new Path[] {root, root.resolve("run"), root.resolve("conf")}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)))
                    .as("%s", each)
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void aDirectoryThatOthersCouldReadIsClosed() throws IOException {
        Path root = Files.createDirectory(folder.resolve("open"));
        Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwxrwxrwx"));

        assertThat(new DataDirectory(root).prepare()).isEmpty();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(root)))
                .isEqualTo("rwx------");
    }

    @Test
    void aFileInThePlaceOfTheDirectoryIsRefused() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThat(new DataDirectory(file).prepare())
                .singleElement()
                .extracting(Refusal::english)
                .asString()
                .contains("is not a directory", "--data");
    }

    @Test
    void aFullDiskIsSaidBeforeAnythingIsUnpacked() {
        assertThat(new DataDirectory(folder, () -> 1_000_000).prepare())
                .singleElement()
                .extracting(Refusal::line)
                .asString()
                .startsWith("SIMPUL-START-ROOM")
                .contains("16 MB");
    }

    @Test
    void theSecondLearnsWhoTheFirstIsAndWhereItAnswers() throws IOException {
        DataDirectory data = new DataDirectory(folder);
        try (DataLock first = DataLock.take(data.lock()).orElseThrow()) {
            first.answersAt(URI.create("http://127.0.0.1:8080"));

            Optional<DataLock> second = DataLock.take(data.lock());

            assertThat(second).isEmpty();
            assertThat(data.inUse().line())
                    .startsWith("SIMPUL-START-LOCKED: Direktori data")
                    .contains("pid " + ProcessHandle.current().pid(), "http://127.0.0.1:8080");
        }
    }

    @Test
    void aLockThatWasGivenBackCanBeTakenAgain() throws IOException {
        Path file = new DataDirectory(folder).lock();
        DataLock.take(file).orElseThrow().close();

        Optional<DataLock> again = DataLock.take(file);

        assertThat(again).isPresent();
        again.orElseThrow().close();
    }
}
