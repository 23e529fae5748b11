package simpul.core.store.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * The driver's native library, unpacked once into the data directory; the driver by itself unpacks and compares it at
 * every start. Stateless.
 */
final class NativeLibrary {
    private static final Logger LOG = LoggerFactory.getLogger(NativeLibrary.class);

    private NativeLibrary() {}

    /** Tells the driver where its library lies; when that cannot be done, the driver unpacks it there by itself. */
    static void in(Path folder) {
        System.setProperty("org.sqlite.tmpdir", folder.toString());
        Path library = folder.resolve(
                "libsqlite-" + SQLiteJDBCLoader.getVersion() + "-" + System.getProperty("os.arch") + ".so");
        try {
            if (Files.exists(library) || unpack(library)) {
                System.setProperty("org.sqlite.lib.path", folder.toString());
                System.setProperty("org.sqlite.lib.name", String.valueOf(library.getFileName()));
            }
        } catch (IOException e) {
            LOG.info("The native library of SQLite cannot be kept in {}: {}", folder, e.toString());
        }
    }

    private static boolean unpack(Path library) throws IOException {
        Path folder = library.getParent();
        Path fresh = Files.createTempFile(folder, "libsqlite", ".part");
        try (InputStream packed = SQLiteJDBCLoader.class.getResourceAsStream(
                LibraryLoaderUtil.getNativeLibResourcePath() + "/" + LibraryLoaderUtil.getNativeLibName())) {
            if (packed == null) {
                return false;
            }
            try (FileChannel out = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                packed.transferTo(Channels.newOutputStream(out));
                // A file that is there is whole: a power cut must not leave its name behind without its content.
                out.force(true);
            }
            try (DirectoryStream<Path> older = Files.newDirectoryStream(folder, "libsqlite-*.so")) {
                for (Path file : older) {
                    Files.deleteIfExists(file);
                }
            }
            Files.move(fresh, library, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
