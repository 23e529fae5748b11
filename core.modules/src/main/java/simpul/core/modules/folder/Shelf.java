package simpul.core.modules.folder;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import simpul.core.modules.seal.Sha256;

/** What lies in the folder. Follows no link; what is still being written usually begins with a dot or ends otherwise. Stateless. */
class Shelf {
    /** The longest comment that a zip may have behind its end, and the end itself. */
    private static final int TAIL = 65_557;

    private final Path folder;

    Shelf(Path folder) {
        this.folder = folder;
    }

    /** How a file looks from outside; two looks that agree are of a file that nobody is writing. */
    record Look(long size, long changed) {}

    Path of(String name) {
        return folder.resolve(name);
    }

    /** Every jar by its name. */
    Map<String, Look> jars() throws IOException {
        Map<String, Look> found = new TreeMap<>();
        for (String name : names()) {
            try {
                BasicFileAttributes is =
                        Files.readAttributes(of(name), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                if (is.isRegularFile()) {
                    found.put(name, new Look(is.size(), is.lastModifiedTime().toMillis()));
                }
            } catch (NoSuchFileException gone) {
                continue;
            }
        }
        return found;
    }

    /** Links that look like jars: where they lead can change without anything changing here. */
    Set<String> links() throws IOException {
        Set<String> found = new TreeSet<>();
        for (String name : names()) {
            if (Files.isSymbolicLink(of(name))) {
                found.add(name);
            }
        }
        return found;
    }

    private Set<String> names() throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.map(f -> String.valueOf(f.getFileName()))
                    .filter(name -> name.endsWith(".jar") && !name.startsWith("."))
                    .forEach(names::add);
        }
        return names;
    }

    /** Whether a zip ends here; one that is being copied in does not yet. */
    boolean hasEnd(String name) throws IOException {
        try (SeekableByteChannel file =
                Files.newByteChannel(of(name), StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            file.position(Math.max(0, file.size() - TAIL));
            byte[] tail = Channels.newInputStream(file).readNBytes(TAIL);
            for (int i = tail.length - 22; i >= 0; i--) {
                if (tail[i] == 'P' && tail[i + 1] == 'K' && tail[i + 2] == 5 && tail[i + 3] == 6) {
                    return true;
                }
            }
            return false;
        }
    }

    String sha256(String name) throws IOException {
        return Sha256.of(of(name), LinkOption.NOFOLLOW_LINKS);
    }
}
