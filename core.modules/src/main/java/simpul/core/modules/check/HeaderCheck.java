package simpul.core.modules.check;

import java.util.Set;
import org.osgi.framework.Constants;
import simpul.core.model.sector.SectorClaim;
import simpul.core.model.text.Text;
import simpul.core.modules.report.Report;

/** Headers with which a module would reach out of its room. */
final class HeaderCheck implements JarCheck {
    private static final Set<String> OFFERED = Set.of("osgi.service", SectorClaim.NAMESPACE);
    private static final Text TAKE_OUT =
            Text.of("Minta pembuatnya menghapus bagian itu.", "Ask its vendor to take that out.");

    @Override
    public void look(ModuleJar jar, Circumstances here, Report report) {
        JarManifest manifest = jar.manifest();
        String subject = jar.subject();
        manifest.header(Constants.EXPORT_PACKAGE).ifPresent(value -> exports(subject, value, report));
        manifest.names(Constants.PROVIDE_CAPABILITY).stream()
                .filter(namespace -> !OFFERED.contains(namespace))
                .forEach(namespace -> exports(subject, namespace, report));
        if (manifest.isSingleton()) {
            report.fault(
                    "MODULE_SINGLETON",
                    subject,
                    Text.of("Modul meminta berjalan sendirian.", "The module asks to run alone."),
                    Text.of(
                            "Dengan singleton:=true versi lama dan baru tidak dapat berjalan berdampingan saat dialihkan.",
                            "With singleton:=true the old and the new version cannot run side by side during a switch."),
                    TAKE_OUT);
        }
        manifest.header(Constants.DYNAMICIMPORT_PACKAGE)
                .ifPresent(value -> report.fault(
                        "MODULE_DYNAMIC_IMPORT",
                        subject,
                        Text.of(
                                "Modul ingin mengambil kelas dari mana saja saat berjalan.",
                                "The module wants to take classes from anywhere while it runs."),
                        Text.same(Constants.DYNAMICIMPORT_PACKAGE + ": " + value),
                        TAKE_OUT));
        manifest.header(Constants.FRAGMENT_HOST)
                .ifPresent(value -> report.fault(
                        "MODULE_FRAGMENT",
                        subject,
                        Text.of(
                                "Berkas ini potongan yang menempel pada modul lain.",
                                "This file is a fragment that attaches to another module."),
                        Text.same(Constants.FRAGMENT_HOST + ": " + value),
                        Text.of("Pasang modul yang utuh.", "Install a complete module.")));
        if ("true".equalsIgnoreCase(manifest.header("Multi-Release").orElse(""))
                || jar.image().contents().keySet().stream().anyMatch(n -> n.startsWith("META-INF/versions/"))) {
            report.fault(
                    "MODULE_MULTI_RELEASE",
                    subject,
                    Text.of(
                            "Jar memuat kelas yang berbeda untuk tiap versi Java.",
                            "The jar holds different classes for each version of Java."),
                    Text.of(
                            "Yang diperiksa hari ini dapat berbeda dari yang berjalan setelah Java diperbarui.",
                            "What is checked today could differ from what runs after an update of Java."),
                    TAKE_OUT);
        }
    }

    private static void exports(String subject, String value, Report report) {
        report.fault(
                "MODULE_EXPORTS",
                subject,
                Text.of(
                        "Modul menawarkan isinya kepada modul lain.",
                        "The module offers what it has to other modules."),
                Text.of(
                        value + ": modul yang dipakai modul lain tidak dapat diganti tanpa menghentikan yang lain itu.",
                        value + ": a module that others use cannot be replaced without stopping them."),
                TAKE_OUT);
    }
}
