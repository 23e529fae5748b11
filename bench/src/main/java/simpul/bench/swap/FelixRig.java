package simpul.bench.swap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import simpul.bench.server.Server;

/** A plain Felix with its own HTTP service, whose module is swapped by FileInstall or by {@code Bundle.update}. */
final class FelixRig implements Rig {
    static final String UPDATE = "Felix, update";

    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(1);
    private static final long LOOK = TimeUnit.MILLISECONDS.toNanos(50);

    private final boolean byFolder;
    private final Map<String, Path> jars = new HashMap<>();
    private final Path folder;
    private final Process process;
    private final Writer orders;
    private final ServletLoad load;

    FelixRig(Path work, boolean byFolder, FelixParts parts, Rates rates) {
        this.byFolder = byFolder;
        int port = Server.freePort();
        this.load = new ServletLoad(URI.create("http://127.0.0.1:" + port), rates);
        this.folder = work.resolve("load");
        try {
            Files.createDirectories(folder);
            ServletJar jar = new ServletJar("jakarta.servlet", parts.api());
            for (String version : VERSIONS) {
                jars.put(version, jar.of(version, work));
            }
            this.process = new ProcessBuilder(command(work, port, parts))
                    .redirectErrorStream(true)
                    .redirectOutput(work.resolve("felix.log").toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.orders = process.outputWriter();
        ask(VERSIONS.get(0));
        long end = System.nanoTime() + PATIENCE;
        while (!answers(VERSIONS.get(0))) {
            if (System.nanoTime() > end || !process.isAlive()) {
                close();
                throw new IllegalStateException("Felix does not serve the module, see " + work.resolve("felix.log"));
            }
            LockSupport.parkNanos(LOOK);
        }
    }

    private List<String> command(Path work, int port, FelixParts parts) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dorg.osgi.framework.storage=" + work.resolve("cache"),
                "-Dorg.osgi.service.http.port=" + port,
                "-Dorg.apache.felix.http.host=127.0.0.1",
                FelixParts.offered(),
                "-Dfelix.fileinstall.dir=" + folder,
                "-Dfelix.fileinstall.tmpdir=" + work.resolve("tmp"),
                // The pace of Karaf's deploy folder.
                "-Dfelix.fileinstall.poll=1000",
                "-Dfelix.fileinstall.noInitialDelay=true",
                "-cp",
                parts.classPath(),
                PlainFelix.class.getName()));
        parts.bundles(byFolder).forEach(bundle -> command.add(bundle.toString()));
        return command;
    }

    @Override
    public String name() {
        return byFolder ? "Felix with FileInstall" : UPDATE;
    }

    @Override
    public List<Kind> kinds() {
        return load.kinds();
    }

    @Override
    public void ask(String version) {
        Path jar = jars.get(version);
        if (jar == null) {
            throw new IllegalArgumentException(version);
        }
        try {
            if (byFolder) {
                Path beside = folder.resolveSibling("app.jar.new");
                Files.copy(jar, beside, StandardCopyOption.REPLACE_EXISTING);
                Files.move(beside, folder.resolve("app.jar"), StandardCopyOption.ATOMIC_MOVE);
            } else {
                orders.write(jar + "\n");
                orders.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean answers(String version) {
        return load.answers(version);
    }

    @Override
    public void settle() {}

    @Override
    public Jvm jvm() {
        return new Jvm(process.pid());
    }

    @Override
    public String marker() {
        return ServletJar.MARKER;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
