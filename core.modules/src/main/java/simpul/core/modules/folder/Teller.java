package simpul.core.modules.folder;

import java.io.IOException;
import java.nio.file.WatchService;

/** What tells of changes on this system, where anything does. */
interface Teller {
    /** @throws IOException when there are too many already */
    WatchService open() throws IOException;
}
