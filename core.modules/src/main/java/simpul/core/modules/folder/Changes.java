package simpul.core.modules.folder;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchService;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Waits for something to change in a folder, or for some time where the system tells of no changes. For one thread. */
final class Changes implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Changes.class);

    private final @Nullable WatchService service;

    Changes(Path folder, Teller teller) {
        this.service = told(folder, teller);
    }

    /** The system has a bounded number of those. */
    private static @Nullable WatchService told(Path folder, Teller teller) {
        try {
            Files.createDirectories(folder);
            WatchService opened = teller.open();
            try {
                folder.register(opened, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
                return opened;
            } catch (IOException | RuntimeException e) {
                opened.close();
                throw e;
            }
        } catch (IOException | RuntimeException e) {
            LOG.warn("MODULE_FOLDER {}: no changes are told, it is looked at seldom: {}", folder, String.valueOf(e));
            return null;
        }
    }

    void await(long millis) throws InterruptedException {
        if (service == null) {
            TimeUnit.MILLISECONDS.sleep(millis);
            return;
        }
        Optional.ofNullable(service.poll(millis, TimeUnit.MILLISECONDS)).ifPresent(key -> {
            key.pollEvents();
            key.reset();
        });
    }

    @Override
    public void close() throws IOException {
        if (service != null) {
            service.close();
        }
    }
}
