package simpul.core.modules.check;

import aQute.bnd.header.Attrs;
import java.util.List;
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
    private static final Text BUILD_FOR_THIS = Text.of(
            "Minta modul yang dibangun untuk versi Simpul ini.",
            "Ask for a module that was built for this version of Simpul.");

    @Override
    public void look(ModuleJar jar, Circumstances here, Report report) {
        jar.manifest().clauses(Constants.IMPORT_PACKAGE).forEach((key, attributes) -> {
            String name = ClaimReader.namespace(key);
            boolean optional =
                    Constants.RESOLUTION_OPTIONAL.equals(attributes.get(Constants.RESOLUTION_DIRECTIVE + ":"));
            if (name.startsWith("java.") || name.equals(ANNOTATIONS) && optional) {
                return;
            }
            List<Version> offered = offered(name, here);
            if (SectorApi.isOpen(name)) {
                open(name, attributes, offered, jar.subject(), report);
            } else {
                foreign(jar.subject() + ", " + name, offered, report);
            }
        });
        jar.manifest()
                .header(Constants.REQUIRE_BUNDLE)
                .ifPresent(value ->
                        foreign(jar.subject() + ", " + Constants.REQUIRE_BUNDLE + " " + value, List.of(), report));
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

    private static void open(String name, Attrs attributes, List<Version> offered, String module, Report report) {
        String subject = module + ", " + name;
        String wanted = attributes.getOrDefault(Constants.VERSION_ATTRIBUTE, "0");
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
        VersionRange range;
        try {
            range = VersionRange.valueOf(wanted);
        } catch (IllegalArgumentException e) {
            range = VersionRange.valueOf("[0,0]");
        }
        if (offered.stream().anyMatch(range::includes) && range.getRight() != null) {
            return;
        }
        Text why = range.getRight() == null
                ? Text.of(
                        "Rentang " + wanted + " tidak berakhir, sehingga tidak menjamin apa pun.",
                        "The range " + wanted + " has no end and so promises nothing.")
                : Text.of(
                        "Diminta " + wanted + ", di sini ada " + listed(offered) + ".",
                        "It asks for " + wanted + ", here is " + listed(offered) + ".");
        if (SectorApi.isSector(name)) {
            report.fault(
                    "MODULE_API_RANGE",
                    subject,
                    Text.of(
                            "Modul dibangun untuk API sektor yang lain.",
                            "The module was built for another sector API."),
                    why,
                    BUILD_FOR_THIS);
        } else {
            report.fault(
                    "MODULE_IMPORT_VERSION",
                    subject,
                    Text.of(
                            "Paket yang diperlukan hanya ada dalam versi lain.",
                            "The package that it needs is here in another version only."),
                    why,
                    BUILD_FOR_THIS);
        }
    }

    private static void foreign(String subject, List<Version> offered, Report report) {
        report.fault(
                "MODULE_IMPORT_FOREIGN",
                subject,
                Text.of(
                        "Modul memerlukan sesuatu di luar API sektor.",
                        "The module needs something outside the sector API."),
                offered.isEmpty()
                        ? Text.of("Itu tidak ada di sini.", "It is not here.")
                        : Text.of(
                                "Itu ada di sini (" + listed(offered) + "), tetapi bukan untuk modul sektor.",
                                "It is here (" + listed(offered) + "), but not for sector modules."),
                Text.of(
                        "Minta pembuatnya memakai API sektor saja, atau memasukkan kelas yang diperlukan ke dalam modul.",
                        "Ask its vendor to use the sector API only, or to put the classes that it needs into the module."));
    }

    private static String listed(List<Version> versions) {
        return versions.stream().map(Version::toString).collect(Collectors.joining(", "));
    }
}
