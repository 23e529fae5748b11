package simpul.core.modules.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import simpul.core.model.module.ModuleFolder;
import simpul.core.model.module.Modules;
import simpul.core.model.result.Diagnosis;
import simpul.core.model.start.StartSettings;

/** Watches {@code modules/} in the data directory as long as a server serves. Has one thread, which sleeps while nothing changes. */
@Component(immediate = true)
public final class DropFolder implements ModuleFolder {
    private static final Logger LOG = LoggerFactory.getLogger(DropFolder.class);
    /** Between two looks at a file that may still be growing. */
    private static final long SOON_MILLIS = 500;
    /** File systems of other machines tell nothing. */
    private static final long SELDOM_MILLIS = 30_000;

    private final Standing standing = new Standing();
    private final @Nullable Thread thread;

    @Activate
    public DropFolder(@Reference StartSettings settings, @Reference Modules modules) {
        boolean serves = settings.command().isEmpty() && settings.ownsData();
        Path folder = settings.data().resolve("modules");
        Teller teller = () -> folder.getFileSystem().newWatchService();
        this.thread = serves
                ? new Thread(() -> watch(folder, modules, teller, SELDOM_MILLIS, standing), "simpul-modules-folder")
                : null;
        if (thread != null) {
            thread.setDaemon(true);
            thread.start();
        }
    }

    @Override
    public List<Diagnosis> troubles() {
        return standing.all();
    }

    @Deactivate
    void stop() throws InterruptedException {
        if (thread != null) {
            thread.interrupt();
            thread.join(5_000);
        }
    }

    /** Until the thread is interrupted. Whatever fails may go well later. */
    static void watch(Path folder, Modules modules, Teller teller, long seldom, Standing standing) {
        FolderRound round = null;
        try (Changes changes = new Changes(folder, teller)) {
            while (!Thread.currentThread().isInterrupted()) {
                long pause = seldom;
                try {
                    if (round == null) {
                        round = new FolderRound(
                                new Shelf(Files.createDirectories(folder)),
                                new Memory(folder.resolve(".simpul")),
                                modules,
                                standing);
                    }
                    pause = round.look() ? Math.min(SOON_MILLIS, seldom) : seldom;
                    standing.settle(folder.toString());
                } catch (IOException | RuntimeException e) {
                    standing.say(Obstacles.closed(folder.toString(), e));
                }
                changes.await(pause);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            LOG.warn("MODULE_FOLDER {}: {}", folder, String.valueOf(e));
        }
    }
}
