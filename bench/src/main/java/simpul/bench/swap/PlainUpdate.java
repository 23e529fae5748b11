package simpul.bench.swap;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import simpul.bench.server.Distribution;

/**
 * What the same module costs where nothing is checked, tried or kept and nobody asks that framework for anything: its
 * {@code Bundle.update} in a framework with the component runtime, by a Java with the options of Simpul's server. Stateless.
 */
final class PlainUpdate {
    private static final List<String> RUNTIME = List.of(
            "org.apache.felix.scr", "org.osgi.service.component", "org.osgi.util.function", "org.osgi.util.promise");

    private PlainUpdate() {}

    /**
     * Updates again and again.
     *
     * @return milliseconds from the update to the first answer of the new version; the first third, where the machine is
     *     cold, left out
     */
    static List<Long> millis(Distribution simpul, Path work, int updates) {
        List<Path> jars = new ArrayList<>();
        for (String version : Rig.VERSIONS) {
            jars.add(FisheryJar.of(simpul.home(), version, work));
        }
        try {
            Process process = new ProcessBuilder(command(simpul, work))
                    .redirectError(work.resolve("plain.log").toFile())
                    .start();
            try (Writer orders = process.outputWriter(StandardCharsets.UTF_8);
                    BufferedReader said = new BufferedReader(
                            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                List<Long> took = new ArrayList<>();
                for (int i = 0; i < updates + updates / 2; i++) {
                    int version = i % Rig.VERSIONS.size();
                    orders.write(jars.get(version) + "\n");
                    orders.flush();
                    String line = String.valueOf(said.readLine());
                    if (!line.contains(FisheryJar.words(Rig.VERSIONS.get(version)))) {
                        throw new IllegalStateException(line + ", see " + work.resolve("plain.log"));
                    }
                    if (i >= updates / 2) {
                        took.add(Long.parseLong(line.substring(0, line.indexOf(' '))) / 1000);
                    }
                }
                return took;
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(Distribution simpul, Path work) throws IOException {
        Path platform = simpul.home().resolve("bundles/platform");
        Path model = jar(platform, "core.model");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dcache=" + work.resolve("cache"),
                "-Doffered=" + exported(model),
                "-cp",
                String.join(
                        File.pathSeparator,
                        jar(simpul.home().resolve("lib"), "org.apache.felix.framework")
                                .toString(),
                        model.toString(),
                        PlainFelix.place().toString()),
                PlainSector.class.getName()));
        for (String bundle : RUNTIME) {
            command.add(jar(platform, bundle).toString());
        }
        return command;
    }

    private static String exported(Path bundle) throws IOException {
        try (JarFile jar = new JarFile(bundle.toFile())) {
            String header = jar.getManifest().getMainAttributes().getValue("Export-Package");
            return header.replaceAll(";uses:=\"[^\"]*\"", "");
        }
    }

    private static Path jar(Path folder, String name) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().startsWith(name + "-"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
