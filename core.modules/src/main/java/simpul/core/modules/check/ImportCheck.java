package simpul.core.modules.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;
import org.osgi.framework.namespace.PackageNamespace;
import simpul.core.model.text.Text;
import simpul.core.modules.code.SectorApi;
import simpul.core.modules.report.Report;

/** Whether the module imports only what the platform keeps ready for sectors, in versions that are here. */
final class ImportCheck implements JarCheck {
    private static final String ANNOTATIONS = "org.jspecify.annotations";
    /** A Java, the component runtime, and what is looked for at run time only. */
    private static final Set<String> REQUIRED = Set.of("osgi.ee", "osgi.extender", "osgi.service");

    private static final Text BUILD_FOR_THIS = Text.of(
            "Minta modul yang dibangun untuk versi Simpul ini.",
            "Ask for a module that was built for this version of Simpul.");

    @Override
    public void look(ModuleJar jar, Circumstances here, Report report) {
        JarManifest manifest = jar.manifest();
        manifest.clauses(Constants.IMPORT_PACKAGE).forEach((clause, attributes) -> {
            String name = JarManifest.name(clause);
            boolean optional =
                    Constants.RESOLUTION_OPTIONAL.equals(attributes.get(Constants.RESOLUTION_DIRECTIVE + ":"));
            if (name.startsWith("java.") || name.equals(ANNOTATIONS) && optional) {
                return;
            }
            String subject = jar.subject() + ", " + name;
            List<Version> offered = offered(name, here);
            if (SectorApi.isOpen(name)) {
                open(name, subject, attributes.getOrDefault(Constants.VERSION_ATTRIBUTE, "0"), offered, report);
            } else if (offered.isEmpty()) {
                foreign(subject, Text.of("Itu tidak ada di sini.", "It is not here."), report);
            } else {
                foreign(
                        subject,
                        Text.of(
                                "Itu ada di sini (" + listed(offered) + "), tetapi bukan untuk modul sektor.",
                                "It is here (" + listed(offered) + "), but not for sector modules."),
                        report);
            }
        });
        manifest.names(Constants.REQUIRE_BUNDLE).forEach(name -> more(jar, Constants.REQUIRE_BUNDLE, name, report));
        manifest.names(Constants.REQUIRE_CAPABILITY).stream()
                .filter(namespace -> !REQUIRED.contains(namespace))
                .forEach(namespace -> more(jar, Constants.REQUIRE_CAPABILITY, namespace, report));
    }

    private static void more(ModuleJar jar, String header, String name, Report report) {
        foreign(
                jar.subject() + ", " + header + ": " + name,
                Text.of("Modul sektor hanya boleh meminta paket.", "A sector module may ask for packages only."),
                report);
    }

    private static List<Version> offered(String name, Circumstances here) {
        return here.platform().offers(PackageNamespace.PACKAGE_NAMESPACE).stream()
                .map(capability -> capability.getAttributes())
                .filter(a -> name.equals(a.get(PackageNamespace.PACKAGE_NAMESPACE)))
                .map(a -> Version.parseVersion(String.valueOf(a.getOrDefault(Constants.VERSION_ATTRIBUTE, "0"))))
                .distinct()
                .sorted()
                .toList();
    }

    private static void open(String name, String subject, String wanted, List<Version> offered, Report report) {
        if (offered.isEmpty()) {
            report.fault(
                    "MODULE_IMPORT_ABSENT",
                    subject,
                    Text.of(
                            "Modul memerlukan paket yang tidak ada di sini.",
                            "The module needs a package that is not here."),
                    Text.of(
                            "Tidak ada versi apa pun dari " + name + ".",
                            "There is no version of " + name + " at all."),
                    BUILD_FOR_THIS);
            return;
        }
        Optional<VersionRange> range = range(wanted);
        if (range.isPresent() && offered.stream().anyMatch(range.get()::includes)) {
            return;
        }
        boolean api = SectorApi.isSector(name);
        report.fault(
                api ? "MODULE_API_RANGE" : "MODULE_IMPORT_VERSION",
                subject,
                api
                        ? Text.of(
                                "Modul dibangun untuk API sektor yang lain.",
                                "The module was built for another sector API.")
                        : Text.of(
                                "Paket yang diperlukan hanya ada dalam versi lain.",
                                "The package that it needs is here in another version only."),
                range.isPresent()
                        ? Text.of(
                                "Diminta " + wanted + ", di sini ada " + listed(offered) + ".",
                                "It asks for " + wanted + ", here is " + listed(offered) + ".")
                        : Text.of(
                                "Rentang " + wanted
                                        + " tidak berakhir pada versi utama berikutnya, sehingga tidak menjamin"
                                        + " apa pun.",
                                "The range " + wanted
                                        + " does not end at the next major version and so promises nothing."),
                BUILD_FOR_THIS);
    }

    /** The range; empty when it is none, or reaches into versions of which nobody can know yet whether they fit. */
    private static Optional<VersionRange> range(String wanted) {
        try {
            VersionRange range = VersionRange.valueOf(wanted);
            Version next = new Version(range.getLeft().getMajor() + 1, 0, 0);
            return range.includes(next) ? Optional.empty() : Optional.of(range);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static void foreign(String subject, Text why, Report report) {
        report.fault(
                "MODULE_IMPORT_FOREIGN",
                subject,
                Text.of(
                        "Modul memerlukan sesuatu di luar API sektor.",
                        "The module needs something outside the sector API."),
                why,
                Text.of(
                        "Minta pembuatnya memakai API sektor saja, atau memasukkan kelas yang diperlukan ke dalam modul.",
                        "Ask its vendor to use the sector API only, or to put the classes that it needs into the module."));
    }

    private static String listed(List<Version> versions) {
        return versions.stream().map(Version::toString).collect(Collectors.joining(", "));
    }
}
