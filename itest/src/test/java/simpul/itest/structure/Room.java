package simpul.itest.structure;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** One folder of the checkout that becomes a bundle, with what the compiler and bnd made of it. */
record Room(String name, Path folder) {
    static final Path CHECKOUT =
            Path.of(System.getProperty("basedir", "."), "..").toAbsolutePath().normalize();

    /** What the compiler made does not change while tests look at it, and reading it takes longer than each of them. */
    private static final Map<List<Path>, JavaClasses> READ = new ConcurrentHashMap<>();

    /** Every room that has been compiled; the tests themselves are none. */
    static List<Room> all() {
        try (Stream<Path> folders = Files.list(CHECKOUT)) {
            return folders.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .map(folder -> new Room(String.valueOf(folder.getFileName()), folder))
                    .filter(room -> !room.name.equals("itest") && !room.name.equals("cnf"))
                    .sorted((a, b) -> a.name.compareTo(b.name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Room> sectors() {
        return all().stream().filter(room -> room.name.startsWith("plugin.")).toList();
    }

    static List<Room> core() {
        return all().stream().filter(room -> room.name.startsWith("core.")).toList();
    }

    static JavaClasses everything() {
        List<Path> paths = new ArrayList<>();
        all().forEach(room -> paths.add(room.classFolder()));
        return read(paths);
    }

    JavaClasses classes() {
        return read(List.of(classFolder()));
    }

    private static JavaClasses read(List<Path> folders) {
        return READ.computeIfAbsent(List.copyOf(folders), each -> new ClassFileImporter().importPaths(each));
    }

    /** The packages of this room that the team wrote, without what is embedded. */
    Stream<JavaClass> own() {
        return classes().stream().filter(type -> isOwn(type.getPackageName()));
    }

    boolean isOwn(String packageName) {
        return packageName.equals(root()) || packageName.startsWith(root() + ".");
    }

    String root() {
        return "simpul." + name;
    }

    Attributes manifest() {
        try (InputStream in = Files.newInputStream(classFolder().resolve("META-INF/MANIFEST.MF"))) {
            return new Manifest(in).getMainAttributes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Path> sources() {
        try (Stream<Path> files = Files.walk(folder.resolve("src"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }

    private Path classFolder() {
        return folder.resolve("target/classes");
    }
}
