package simpul.core.modules.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder is looked at as long as the server serves, whatever the system lets one watch. */
class DropFolderTest {
    @TempDir
    @Nullable
    Path given;

    private final Desk desk = new Desk();
    private final Standing standing = new Standing();
    private final Thread thread = new Thread(() -> DropFolder.watch(
            folder(),
            desk,
            () -> {
                throw new IOException("User limit of inotify instances reached");
            },
            10,
            standing));

    private Path folder() {
        return Objects.requireNonNull(given).resolve("modules");
    }

    private void lay(String content) throws IOException {
        String end = "PK\5\6" + "0".repeat(18);
        Path part = Files.write(
                Files.createDirectories(folder()).resolve("masuk.part"),
                (content + end).getBytes(StandardCharsets.ISO_8859_1));
        Files.move(part, part.resolveSibling(content.replace(' ', '-') + ".jar"));
    }

    @AfterEach
    void stop() throws InterruptedException {
        thread.interrupt();
        thread.join(20_000);
        assertThat(thread.isAlive()).isFalse();
    }

    @Test
    void whereTheSystemTellsOfNoChangesTheFolderIsLookedAtAllTheSame() throws Exception {
        thread.start();
        lay("ikan 1");
        assertThat(desk.installed.poll(20, TimeUnit.SECONDS)).isEqualTo("ikan 1");
        lay("ternak 1");
        assertThat(desk.installed.poll(20, TimeUnit.SECONDS)).isEqualTo("ternak 1");
    }
}
