package simpul.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FrameworkMemoryTest {
    @TempDir
    Path folder;

    private Path jar = Path.of("");
    private Path written = Path.of("");

    @BeforeEach
    void aStartThatWroteSomething() throws IOException {
        jar = Files.writeString(folder.resolve("ikan.jar"), "abc");
        Files.setLastModifiedTime(jar, FileTime.fromMillis(1_000_000));
        written = folder.resolve("framework/bundle1");
        Files.createDirectories(written);
    }

    @Test
    void isRecalledByTheNextStartOfTheSameJars() {
        memory().seal();

        assertThat(memory().recalled()).isTrue();
        assertThat(written).exists();
    }

    @Test
    void isForgottenWhenTheStartThatWroteItDidNotComeToItsEnd() {
        assertThat(memory().recalled()).isFalse();
        assertThat(written).doesNotExist();
    }

    @Test
    void isForgottenWhenAJarWasBuiltAgain() throws IOException {
        memory().seal();
        Files.setLastModifiedTime(jar, FileTime.fromMillis(2_000_000));

        assertThat(memory().recalled()).isFalse();
        assertThat(written).doesNotExist();
    }

    @Test
    void isForgottenWhenThereIsOneJarMore() throws IOException {
        memory().seal();
        Path other = Files.writeString(folder.resolve("ternak.jar"), "abc");

        assertThat(new FrameworkMemory(folder.resolve("framework"), Stream.of(jar, other)).recalled())
                .isFalse();
    }

    private FrameworkMemory memory() {
        return new FrameworkMemory(folder.resolve("framework"), Stream.of(jar));
    }
}
