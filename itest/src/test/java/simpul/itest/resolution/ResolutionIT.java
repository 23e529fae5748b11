package simpul.itest.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The packaged platform resolves, and so it does with each sector; what does not is named with its leaf cause. */
final class ResolutionIT {
    private static final Path HERE =
            Path.of(System.getProperty("basedir", ".")).toAbsolutePath().normalize();
    private static final Path CHECKOUT = HERE.resolve("..").normalize();
    private static final Path DISTRIBUTION = CHECKOUT.resolve("launcher/target/simpul");

    @TempDir
    Path folder;

    static List<String> sectors() throws IOException {
        try (Stream<Path> folders = Files.list(CHECKOUT)) {
            return folders.map(folder -> String.valueOf(folder.getFileName()))
                    .filter(name -> name.startsWith("plugin."))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void thePlatformResolvesAlone() throws Exception {
        assertThat(faults(platform())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sectors")
    void thePlatformResolvesWithEachSector(String sector) throws Exception {
        assertThat(faults(with(packaged(sector)))).isEmpty();
    }

    @Test
    void thePlatformResolvesWithAllSectorsTogether() throws Exception {
        assertThat(packaged())
                .as("every sector's folder is in the distribution")
                .hasSameSizeAs(sectors());
        assertThat(faults(with(packaged().toArray(Path[]::new)))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sectors")
    void aPackagedSectorOffersNothingToOthers(String sector) throws IOException {
        try (JarFile jar = new JarFile(packaged(sector).toFile())) {
            Attributes manifest = jar.getManifest().getMainAttributes();
            assertThat(manifest.getValue("Export-Package")).isNull();
            assertThat(manifest.getValue("Fragment-Host")).isNull();
            String offered = String.valueOf(manifest.getValue("Provide-Capability"));
            assertThat(offered)
                    .as("its sector is all that the platform looks for, and its claim all that it reads")
                    .startsWith("osgi.service;objectClass:List<String>=\"simpul.core.model.sector.Sector\"");
            assertThat(offered.replaceAll("\"[^\"]*\"", "").split(","))
                    .extracting(clause -> clause.split(";")[0])
                    .containsExactly("osgi.service", "simpul.sector");
        }
    }

    @Test
    void aSectorForALaterApiIsNamedWithTheVersionThatIsHere() throws Exception {
        Path late = bundle("terlambat", "Import-Package", "simpul.core.model.sector;version=\"[7,8)\"");

        assertThat(faults(with(late)))
                .singleElement()
                .asString()
                .startsWith("simpul.plugin.terlambat needs osgi.wiring.package")
                .contains("simpul.core.model.sector", "7.0.0", "only 0.", "of simpul.core.model is here");
    }

    @Test
    void aMissingServiceIsNamed() throws Exception {
        Path waiting = bundle(
                "menunggu",
                "Require-Capability",
                "osgi.service;filter:=\"(objectClass=simpul.core.model.sector.Nobody)\";effective:=active");

        assertThat(faults(with(waiting)))
                .singleElement()
                .asString()
                .startsWith("simpul.plugin.menunggu needs osgi.service")
                .contains("simpul.core.model.sector.Nobody", "nobody offers it");
    }

    @Test
    void onlyTheLeafIsNamedNotItsVictims() throws Exception {
        List<Path> without = new ArrayList<>(platform());
        assertThat(without.removeIf(jar -> String.valueOf(jar.getFileName()).startsWith("core.model-")))
                .isTrue();

        assertThat(faults(without))
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault).contains("simpul.core.model.", "nobody offers it"));

        Path leaf = bundle("daun", "Import-Package", "com.example.absent", "Export-Package", "com.example.leaf");
        Path victim = bundle("korban", "Import-Package", "com.example.leaf");
        assertThat(faults(with(leaf, victim)))
                .singleElement()
                .asString()
                .startsWith("simpul.plugin.daun needs")
                .contains("com.example.absent");
    }

    private static List<String> faults(List<Path> bundles) throws Exception {
        Path framework = jars("lib").stream()
                .filter(jar -> String.valueOf(jar.getFileName()).startsWith("org.apache.felix.framework-"))
                .findFirst()
                .orElseThrow();
        return new Resolution(HERE.resolve("platform.bndrun"), framework, bundles).faults();
    }

    private static List<Path> platform() throws IOException {
        return jars("bundles/platform");
    }

    private static List<Path> with(Path... more) throws IOException {
        List<Path> all = new ArrayList<>(platform());
        all.addAll(List.of(more));
        return all;
    }

    private static Path packaged(String sector) throws IOException {
        return packaged().stream()
                .filter(jar -> String.valueOf(jar.getFileName()).startsWith(sector + "-"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(sector + " is not in the distribution: launcher/pom.xml"));
    }

    /** Every sector of the distribution, with those that only the demonstration starts. */
    private static List<Path> packaged() throws IOException {
        List<Path> all = new ArrayList<>(jars("bundles/sectors"));
        all.addAll(jars("bundles/demo"));
        return all;
    }

    private static List<Path> jars(String inside) throws IOException {
        try (Stream<Path> files = Files.list(DISTRIBUTION.resolve(inside))) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }

    private Path bundle(String name, String... headers) throws IOException {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.putValue("Manifest-Version", "1.0");
        attributes.putValue("Bundle-ManifestVersion", "2");
        attributes.putValue("Bundle-SymbolicName", "simpul.plugin." + name);
        for (int i = 0; i < headers.length; i += 2) {
            attributes.putValue(headers[i], headers[i + 1]);
        }
        Path jar = folder.resolve(name + ".jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream zip = new JarOutputStream(out, manifest)) {
            zip.finish();
        }
        return jar;
    }
}
