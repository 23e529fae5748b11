package simpul.core.store.engine;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import simpul.core.store.home.DataHome;

/** Opens connections to one PostgreSQL database with the settings that the store relies on. Immutable. */
final class PostgresConnections {
    static final String PASSWORD = "database-password";
    static final String AUTHORITY = "database-ca.pem";
    private static final int CONNECT_SECONDS = 5;
    private static final int STATEMENT_MILLIS = 60_000;
    /** A dead network is noticed by this; the database itself gives up earlier. */
    private static final int SILENCE_SECONDS = 90;

    /** Held here, because a logger that nobody holds forgets its level. */
    private static final Logger QUIET = Logger.getLogger("com.zaxxer.hikari");

    private final DatabaseAddress address;
    private final Path conf;

    PostgresConnections(DatabaseAddress address, DataHome home) {
        this.address = address;
        this.conf = home.conf();
        QUIET.setLevel(Level.SEVERE);
    }

    DatabaseAddress address() {
        return address;
    }

    /** A connection of its own without limits of time: for migrations, copies and what is held for long. */
    Connection own() throws SQLException {
        return forMigration().getConnection();
    }

    DataSource forMigration() {
        return source(new Properties());
    }

    /**
     * Readers see one snapshot a transaction and cannot write. Each question is planned for what it asks about: after ten
     * of them the server would keep one plan for all, which takes thirty times as long for a region with many records.
     */
    HikariDataSource readers(PoolLimits limits) {
        HikariConfig config = pool("simpul-read", limits.readers(), limits, " -c plan_cache_mode=force_custom_plan");
        config.setReadOnly(true);
        config.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
        return new HikariDataSource(config);
    }

    /**
     * Writers are serializable, so that a check made inside a transaction holds until it is kept. Scanning a whole table
     * would let everybody who writes to it lose, so indexes are taken wherever there is one.
     */
    HikariDataSource writers(PoolLimits limits) {
        HikariConfig config = pool("simpul-write", limits.writers(), limits, " -c enable_seqscan=off -c jit=off");
        config.setTransactionIsolation("TRANSACTION_SERIALIZABLE");
        return new HikariDataSource(config);
    }

    private HikariConfig pool(String name, int most, PoolLimits limits, String options) {
        Properties settings = new Properties();
        settings.setProperty("socketTimeout", Integer.toString(SILENCE_SECONDS));
        settings.setProperty(
                "options",
                "-c statement_timeout=" + STATEMENT_MILLIS + " -c idle_in_transaction_session_timeout="
                        + STATEMENT_MILLIS + options);
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setDataSource(source(settings));
        config.setMaximumPoolSize(most);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(limits.patience().toMillis());
        // Whether the database answers has been seen before; from here on it may go and come back.
        config.setInitializationFailTimeout(-1);
        return config;
    }

    private PGSimpleDataSource source(Properties settings) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {address.host()});
        source.setPortNumbers(new int[] {address.port()});
        source.setDatabaseName(address.name());
        source.setUser(address.user());
        password().ifPresent(source::setPassword);
        source.setApplicationName("simpul");
        source.setConnectTimeout(CONNECT_SECONDS);
        source.setLoginTimeout(2 * CONNECT_SECONDS);
        source.setTcpKeepAlive(true);
        encryption(source);
        try {
            for (String name : settings.stringPropertyNames()) {
                source.setProperty(name, settings.getProperty(name));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The driver does not know a setting", e);
        }
        return source;
    }

    /** Elsewhere than on this machine the server has to prove who it is, unless the operator says otherwise. */
    private void encryption(PGSimpleDataSource source) {
        String mode = address.options().getOrDefault("sslmode", address.isHere() ? "prefer" : "verify-full");
        source.setSslMode(mode);
        Path authority = conf.resolve(AUTHORITY);
        if (Files.isRegularFile(authority)) {
            source.setSslRootCert(authority.toString());
        } else if (mode.startsWith("verify")) {
            source.setSslfactory("org.postgresql.ssl.DefaultJavaSSLFactory");
        }
    }

    private java.util.Optional<String> password() {
        Path file = conf.resolve(PASSWORD);
        try {
            return Files.isRegularFile(file)
                    ? java.util.Optional.of(Files.readString(file).strip())
                    : java.util.Optional.empty();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
