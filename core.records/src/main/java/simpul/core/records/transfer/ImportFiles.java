package simpul.core.records.transfer;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Scope;
import simpul.core.model.file.StoredFile;
import simpul.core.model.start.StartSettings;
import simpul.core.records.table.TableFile;
import simpul.core.records.table.TableLines;
import simpul.core.records.table.Unreadable;

/** Opens kept files as tables. What has to lie on the disk meanwhile lies in a folder of its own. Thread-safe. */
@Component(service = ImportFiles.class)
public final class ImportFiles {
    private final simpul.core.model.file.Files files;
    private final Path folder;

    @Activate
    public ImportFiles(@Reference simpul.core.model.file.Files files, @Reference StartSettings settings)
            throws IOException {
        this(files, settings.data().resolve("run").resolve("impor"));
        if (settings.ownsData()) {
            tidy();
        }
    }

    public ImportFiles(simpul.core.model.file.Files files, Path folder) throws IOException {
        this.files = files;
        this.folder = Files.createDirectories(folder);
    }

    /** Takes away what a killed process left. */
    private void tidy() throws IOException {
        try (Stream<Path> left = Files.list(folder)) {
            for (Path file : left.toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** A table with what it needs. For one thread. */
    record Opened(Path copy, TableFile table) implements Closeable {
        TableLines lines(String sheet) throws IOException, Unreadable {
            return table.lines(sheet);
        }

        @Override
        public void close() throws IOException {
            try {
                table.close();
            } finally {
                Files.deleteIfExists(copy);
            }
        }
    }

    Opened open(Scope scope, String region, StoredFile file) throws IOException, Unreadable {
        Path copy = Files.createTempFile(folder, "tabel", "");
        boolean open = false;
        try (InputStream in = files.open(scope, region, file.sha256())) {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            Opened opened = new Opened(copy, TableFile.open(copy, file.type(), folder));
            open = true;
            return opened;
        } finally {
            if (!open) {
                Files.deleteIfExists(copy);
            }
        }
    }
}
