package simpul.core.modules.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import simpul.core.model.module.Modules;
import simpul.core.model.start.StartSettings;

/** Watches {@code modules/} in the data directory as long as a server serves. Has one thread, which sleeps while nothing changes. */
@Component(service = DropFolder.class, immediate = true)
public final class DropFolder {
    private static final Logger LOG = LoggerFactory.getLogger(DropFolder.class);
    /** Between two looks at a file that may still be growing. */
    private static final long SOON_MILLIS = 500;
    /** File systems of other machines tell nothing. */
    private static final long SELDOM_MILLIS = 30_000;

    private final @Nullable Thread thread;

    @Activate
    public DropFolder(@Reference StartSettings settings, @Reference Modules modules) {
        boolean serves = settings.command().isEmpty() && settings.ownsData();
        Path folder = settings.data().resolve("modules");
        this.thread = serves ? new Thread(() -> watch(folder, modules), "simpul-modules-folder") : null;
        if (thread != null) {
            thread.setDaemon(true);
            thread.start();
        }
    }

    @Deactivate
    void stop() throws InterruptedException {
        if (thread != null) {
            thread.interrupt();
            thread.join(5_000);
        }
    }

    private static void watch(Path folder, Modules modules) {
        try (WatchService changes =
                Files.createDirectories(folder).getFileSystem().newWatchService()) {
            folder.register(
                    changes,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE);
            FolderRound round = new FolderRound(new Shelf(folder), new Memory(folder.resolve(".simpul")), modules);
            while (!Thread.currentThread().isInterrupted()) {
                WatchKey key = changes.poll(next(round), TimeUnit.MILLISECONDS);
                if (key != null) {
                    key.pollEvents();
                    key.reset();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            LOG.warn("MODULE_FOLDER {}: it is not watched: {}", folder, String.valueOf(e));
        }
    }

    /** A file that cannot be read now may be readable later. */
    private static long next(FolderRound round) {
        try {
            return round.look() ? SOON_MILLIS : SELDOM_MILLIS;
        } catch (IOException | RuntimeException e) {
            LOG.warn("MODULE_FOLDER: a look has failed: {}", String.valueOf(e));
            return SELDOM_MILLIS;
        }
    }
}
