package simpul.core.modules.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.osgi.framework.Constants;
import simpul.core.model.text.Text;
import simpul.core.modules.code.AllowList;
import simpul.core.modules.code.ClassFile;
import simpul.core.modules.code.Reference;
import simpul.core.modules.code.SectorApi;
import simpul.core.modules.report.Report;

/** What the class files are for and what they refer to. */
final class ClassCheck implements JarCheck {
    private static final int EXAMPLES = 3;
    private static final List<String> OURS = List.of("simpul.core.", "java.", "javax.", "org.osgi.");

    @Override
    public void look(ModuleJar jar, Circumstances here, Report report) {
        List<ClassFile> classes = new ArrayList<>();
        jar.image().classes().forEach(entry -> {
            Optional<ClassFile> read = ClassFile.of(entry.getValue());
            if (read.isPresent() && entry.getKey().equals(path(read.get().name()))) {
                classes.add(read.get());
            } else {
                broken(entry.getKey(), report);
            }
        });
        newer(jar, classes, here, report);
        classes.stream()
                .filter(c -> !c.nativeMethods().isEmpty())
                .forEach(c -> EntryCheck.isNative(
                        c.name() + "." + String.join(", ", new TreeSet<>(c.nativeMethods())), report));
        carried(classes, report);
        references(classes, report);
        lacking(jar, classes, report);
    }

    private static void broken(String file, Report report) {
        report.fault(
                "MODULE_CLASS_BROKEN",
                file,
                Text.of("Berkas kelas tidak dapat dibaca.", "A class file cannot be read."),
                Text.of(
                        "Isinya bukan kelas Java, atau kelas dengan nama lain.",
                        "It holds no Java class, or one of another name."),
                Text.of("Minta pembuatnya membangun ulang modul.", "Ask its vendor to build the module again."));
    }

    private static void newer(ModuleJar jar, List<ClassFile> classes, Circumstances here, Report report) {
        classes.stream().mapToInt(ClassFile::major).max().ifPresent(major -> {
            if (major > here.classFiles()) {
                report.fault(
                        "MODULE_JAVA",
                        jar.subject(),
                        Text.of("Modul memerlukan Java yang lebih baru.", "The module needs a newer Java."),
                        Text.of(
                                "Dibangun untuk Java " + (major - 44) + ", yang berjalan Java "
                                        + (here.classFiles() - 44) + ".",
                                "It was built for Java " + (major - 44) + ", Java " + (here.classFiles() - 44)
                                        + " runs here."),
                        Text.of(
                                "Minta modul untuk Java yang berjalan, atau perbarui Java server.",
                                "Ask for a module for the Java that runs, or update the server's Java."));
            }
        });
    }

    private static void carried(List<ClassFile> classes, Report report) {
        classes.stream()
                .filter(c -> OURS.stream().anyMatch(c.name()::startsWith))
                .map(ClassFile::name)
                .sorted()
                .forEach(name -> report.fault(
                        "MODULE_CARRIES_API",
                        name,
                        Text.of("Modul membawa kelas milik platform.", "The module carries a class of the platform."),
                        Text.of(
                                "Kelas itu akan menggantikan kelas platform di dalam modul.",
                                "Inside the module it would take the place of the platform's own."),
                        Text.of("Minta pembuatnya mengeluarkan kelas itu.", "Ask its vendor to take that class out.")));
    }

    private static void references(List<ClassFile> classes, Report report) {
        Map<String, Set<String>> users = new TreeMap<>();
        for (ClassFile file : classes) {
            for (Reference reference : file.references()) {
                if (!AllowList.allows(reference)) {
                    users.computeIfAbsent(reference.toString(), r -> new TreeSet<>())
                            .add(file.name());
                }
            }
        }
        // A member says more than its class, which is named beside it.
        Set<String> detailed = users.keySet().stream()
                .filter(r -> users.keySet().stream().anyMatch(other -> other.startsWith(r + ".")))
                .collect(Collectors.toSet());
        detailed.forEach(users::remove);
        users.forEach(
                (reference, by) -> report.fault(
                        "MODULE_REFERENCE",
                        reference,
                        Text.of(
                                "Modul memakai sesuatu yang tidak boleh dipakai sektor.",
                                "The module uses what a sector must not use."),
                        Text.of("Dipakai oleh " + some(by) + ".", "It is used by " + some(by) + "."),
                        Text.of(
                                "Minta pembuatnya memakai API sektor: utas, berkas, jaringan dan refleksi milik platform.",
                                "Ask its vendor to use the sector API: threads, files, the network and reflection are the platform's.")));
    }

    /** Packages that the classes need, and the manifest does not ask for. */
    private static void lacking(ModuleJar jar, List<ClassFile> classes, Report report) {
        Set<String> own = classes.stream().map(ClassFile::name).collect(Collectors.toSet());
        Set<String> imported = jar.manifest().names(Constants.IMPORT_PACKAGE);
        Map<String, Set<String>> users = new TreeMap<>();
        for (ClassFile file : classes) {
            file.references().stream()
                    .filter(r -> !r.type().startsWith("java.") && !own.contains(r.type()))
                    .filter(r -> AllowList.allows(r) && !imported.contains(r.inPackage()))
                    .forEach(r -> users.computeIfAbsent(r.inPackage(), p -> new TreeSet<>())
                            .add(file.name()));
        }
        users.forEach((name, by) -> report.fault(
                "MODULE_IMPORT_LACKING",
                jar.subject() + ", " + name,
                Text.of(
                        "Kelas di dalam modul memerlukan paket yang tidak diminta manifesnya.",
                        "Classes of the module need a package that its manifest does not ask for."),
                Text.of("Diperlukan oleh " + some(by) + ".", "Needed by " + some(by) + "."),
                SectorApi.isOpen(name)
                        ? Text.of("Minta pembuatnya mengemas dengan bnd.", "Ask its vendor to pack it with bnd.")
                        : Text.of(
                                "Minta pembuatnya memasukkan kelas itu ke dalam modul.",
                                "Ask its vendor to put those classes into the module.")));
    }

    private static String some(Set<String> names) {
        String first = names.stream().limit(EXAMPLES).collect(Collectors.joining(", "));
        return names.size() > EXAMPLES ? first + " (+" + (names.size() - EXAMPLES) + ")" : first;
    }

    static String path(String name) {
        return name.replace('.', '/') + ".class";
    }
}
