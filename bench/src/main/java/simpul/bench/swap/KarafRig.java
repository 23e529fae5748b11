package simpul.bench.swap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.management.JMException;
import javax.management.ObjectName;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;
import org.jspecify.annotations.Nullable;
import simpul.bench.server.Karaf;
import simpul.bench.server.Server;
import simpul.bench.server.Started;

/** An Apache Karaf, whose module is swapped by its deploy folder or by its own command to update a bundle. */
final class KarafRig implements Rig {
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(2);
    private static final long LOOK = TimeUnit.MILLISECONDS.toNanos(100);

    private final boolean byFolder;
    private final Map<String, Path> jars = new HashMap<>();
    private final Path deployed;
    private final Started process;
    private final ServletLoad load;
    private final int registry = Server.freePort();
    private @Nullable JMXConnector connector;

    /** @param api jars to compile with, see {@link ServletJar} */
    KarafRig(Path work, boolean byFolder, List<Path> api, Rates rates) {
        this.byFolder = byFolder;
        Karaf karaf = Karaf.unpacked(work, "http-whiteboard");
        this.load = new ServletLoad(URI.create("http://127.0.0.1:" + karaf.port()), rates);
        this.deployed = karaf.home().resolve("deploy/app.jar");
        try {
            furnish(karaf.home());
            ServletJar jar = new ServletJar("javax.servlet", api);
            for (String version : VERSIONS) {
                jars.put(version, jar.of(version, work));
            }
            this.process = karaf.started();
            // Not before: what resolves the servlet API too early keeps the fragments of Karaf from it.
            dropped(VERSIONS.get(0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        await();
    }

    private void await() {
        long end = System.nanoTime() + PATIENCE;
        while (!answers(VERSIONS.get(0))) {
            if (System.nanoTime() > end) {
                close();
                throw new IllegalStateException("Karaf does not serve the module");
            }
            LockSupport.parkNanos(LOOK);
        }
    }

    /** Nothing listens outside, and somebody may update by JMX. */
    private void furnish(Path home) throws IOException {
        rewrite(
                home.resolve("etc/org.apache.karaf.management.cfg"),
                "rmiRegistryPort = 1099",
                "rmiRegistryPort = " + registry,
                "rmiServerPort = 44444",
                "rmiServerPort = " + Server.freePort());
        rewrite(
                home.resolve("etc/org.apache.karaf.shell.cfg"),
                "sshPort = 8101",
                "sshPort = " + Server.freePort(),
                "sshHost = 0.0.0.0",
                "sshHost = 127.0.0.1");
        rewrite(
                home.resolve("etc/users.properties"),
                "#karaf = karaf",
                "karaf = karaf",
                "#_g_\\:admingroup",
                "_g_\\:admingroup");
    }

    private static void rewrite(Path file, String... pairs) throws IOException {
        String text = Files.readString(file);
        for (int i = 0; i < pairs.length; i += 2) {
            if (!text.contains(pairs[i])) {
                throw new IllegalStateException(file + " has no " + pairs[i]);
            }
            text = text.replace(pairs[i], pairs[i + 1]);
        }
        Files.writeString(file, text);
    }

    private Path jar(String version) {
        Path jar = jars.get(version);
        if (jar == null) {
            throw new IllegalArgumentException(version);
        }
        return jar;
    }

    private void dropped(String version) throws IOException {
        // Whole at once, as a careful administrator does it.
        Path beside = deployed.resolveSibling("../app.jar.new").normalize();
        Files.copy(jar(version), beside, StandardCopyOption.REPLACE_EXISTING);
        Files.move(beside, deployed, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public String name() {
        return "Karaf " + Karaf.VERSION + (byFolder ? ", deploy folder" : ", update");
    }

    @Override
    public List<Kind> kinds() {
        return load.kinds();
    }

    @Override
    public void ask(String version) {
        try {
            if (byFolder) {
                dropped(version);
            } else {
                update(jar(version).toUri().toString());
            }
        } catch (IOException | JMException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What Karaf's command {@code bundle:update} does. */
    @SuppressWarnings("BanJNDI") // the other end is the process that this one has started, on this machine
    private void update(String location) throws IOException, JMException {
        JMXConnector open = connector;
        if (open == null) {
            JMXServiceURL url =
                    new JMXServiceURL("service:jmx:rmi:///jndi/rmi://127.0.0.1:" + registry + "/karaf-root");
            open = JMXConnectorFactory.connect(url, Map.of(JMXConnector.CREDENTIALS, new String[] {"karaf", "karaf"}));
            connector = open;
        }
        open.getMBeanServerConnection()
                .invoke(
                        new ObjectName("org.apache.karaf:type=bundle,name=root"),
                        "update",
                        new Object[] {ServletJar.NAME, location},
                        new String[] {String.class.getName(), String.class.getName()});
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
        try {
            JMXConnector open = connector;
            if (open != null) {
                open.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            end();
        }
    }

    private void end() {
        try {
            process.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
