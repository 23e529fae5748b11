package simpul.core.store.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL server of its own on a free loopback port, in a temporary folder, run by an unprivileged user. It ends with
 * whoever started it, however that ends, and takes its folder with it. Thread-safe.
 */
public final class PostgresServer implements AutoCloseable {
    /** Owns the databases and may nothing else; the administrator is another. */
    public static final String USER = "simpul";

    private static final String ADMINISTRATOR = "postgres";
    public static final String PASSWORD = "uji-sandi";
    private static final long STOP_SECONDS = 30;
    /** Stays as long as its standard input is open, then lets the server end and removes what it wrote. */
    private static final String GUARD = "\"$@\" & server=$!; cat >/dev/null; kill -INT $server; wait $server;"
            + " [ -e \"$HOLD\" ] || rm -rf \"$HOME_OF_SERVER\"";

    /** For tests, which lose nothing that they would miss. */
    private static final List<String> QUICK =
            List.of("-c", "fsync=off", "-c", "full_page_writes=off", "-c", "shared_buffers=64MB");
    /** As an operator would have it. */
    private static final List<String> DURABLE = List.of("-c", "shared_buffers=1GB", "-c", "max_wal_size=4GB");

    private final PostgresPrograms programs;
    private final Path home;
    private final List<String> settings;
    private int port;
    private @Nullable Process guard;

    private PostgresServer(PostgresPrograms programs, Path home, List<String> settings) {
        this.programs = programs;
        this.home = home;
        this.settings = settings;
    }

    /** Makes a server and starts it. */
    public static PostgresServer start() {
        return start(false);
    }

    /** @param durable whether what it has acknowledged survives a power cut */
    static PostgresServer start(boolean durable) {
        PostgresPrograms programs = PostgresPrograms.find();
        PostgresServer server = new PostgresServer(programs, programs.home(!durable), durable ? DURABLE : QUICK);
        server.make();
        server.run();
        server.execute("postgres", "create role " + USER + " login password '" + PASSWORD + "'");
        return server;
    }

    private void make() {
        String script = "umask 077; printf '%s' '" + PASSWORD + "' >\"$1/password\" && \"$2\" -D \"$1/data\" -U "
                + ADMINISTRATOR
                + " -A scram-sha-256 --pwfile=\"$1/password\" -E UTF8 --locale=C --no-sync >\"$1/initdb.log\" 2>&1"
                + " || { cat \"$1/initdb.log\"; exit 1; }";
        try {
            Process process = programs.command(
                            "sh",
                            "-c",
                            script,
                            "initdb",
                            home.toString(),
                            programs.folder().resolve("initdb").toString())
                    .directory(home.getRoot().toFile())
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new AssertionError("initdb: " + said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Starts it, again on the same port when it had one. */
    public synchronized void run() {
        port = port == 0 ? freePort() : port;
        List<String> command = new ArrayList<>(List.of(
                "env",
                "HOME_OF_SERVER=" + home,
                "HOLD=" + home.resolve("hold"),
                "sh",
                "-c",
                GUARD,
                "postgres",
                programs.folder().resolve("postgres").toString(),
                "-D",
                home.resolve("data").toString(),
                "-p",
                Integer.toString(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "max_connections=200",
                "-c",
                "log_min_messages=warning",
                "-c",
                "lc_messages=C"));
        command.addAll(settings);
        ProcessBuilder builder = programs.command(command.toArray(String[]::new));
        try {
            Process process = builder.directory(home.getRoot().toFile()).start();
            BufferedReader said = process.inputReader();
            StringBuilder all = new StringBuilder();
            for (String line = said.readLine(); ; line = said.readLine()) {
                if (line == null) {
                    throw new AssertionError("postgres: " + all);
                }
                all.append(line).append('\n');
                if (line.contains("database system is ready")) {
                    break;
                }
            }
            drain(said);
            guard = process;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void drain(BufferedReader said) {
        Thread thread = new Thread(
                () -> {
                    try (said) {
                        said.transferTo(java.io.Writer.nullWriter());
                    } catch (IOException e) {
                        // The server has ended.
                        return;
                    }
                },
                "postgres-log");
        thread.setDaemon(true);
        thread.start();
    }

    /** Ends the server and keeps its data. */
    public synchronized void stop() {
        hold(true);
        end();
        hold(false);
    }

    private void hold(boolean on) {
        run(on ? "touch" : "rm", home.resolve("hold").toString());
    }

    private void run(String... words) {
        try {
            programs.command(words).directory(home.getRoot().toFile()).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private void end() {
        Process process = guard;
        guard = null;
        if (process != null) {
            try {
                process.getOutputStream().close();
                if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                    throw new AssertionError("postgres does not end");
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    @Override
    public synchronized void close() {
        end();
    }

    /** How a client names a database on it, without the password. */
    public String address(String database) {
        return "postgresql://" + USER + "@127.0.0.1:" + port + "/" + database;
    }

    /** A connection of the user who owns the databases. */
    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/" + database, USER, PASSWORD);
    }

    /** Carries out statements as the administrator. */
    public void execute(String database, String... statements) {
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
        try (Connection connection = DriverManager.getConnection(url, ADMINISTRATOR, PASSWORD);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(String.join("; ", statements), e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
