package simpul.core.store.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandingTest {
    @TempDir
    Path folder;

    @Test
    void whatStaysIsFoundWhileOtherFilesComeAndGo() throws Exception {
        Path kept =
                Files.writeString(Files.createDirectories(folder.resolve("81")).resolve("kept"), "x");
        AtomicBoolean over = new AtomicBoolean();
        Thread other = new Thread(() -> {
            while (!over.get()) {
                try {
                    Files.delete(Files.createTempFile(kept.getParent(), ".part", ""));
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            }
        });
        other.start();
        try {
            for (int look = 0; look < 2000; look++) {
                assertThat(Standing.files(folder)).containsKey(kept);
            }
        } finally {
            over.set(true);
            other.join();
        }
    }

    @Test
    void inAFolderThatIsNotThereNothingStands() throws IOException {
        assertThat(Standing.files(folder.resolve("none"))).isEmpty();
    }
}
