package simpul.core.store.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import simpul.core.model.text.Text;
import simpul.core.store.home.CannotOpen;
import simpul.core.store.home.DataHome;

/**
 * Which database belongs to a data directory: the one named at the start, else the one that the directory remembers, else
 * the embedded one. A directory that has served with a database elsewhere never silently begins an empty one. Immutable.
 *
 * @param asked the address that the operator named
 */
public record DatabaseChoice(Optional<String> asked, PoolLimits limits) {
    private static final List<String> SCRIPTS = List.of("classpath:db");

    /** The database that the directory remembers, or the embedded one. */
    public static final DatabaseChoice REMEMBERED = new DatabaseChoice(Optional.empty(), PoolLimits.USUAL);

    /** Opens it; see {@link SqliteOpening} and {@link PostgresOpening}. */
    public Engine open(DataHome home, Clock clock, boolean owner) throws CannotOpen {
        return open(home, clock, owner, SCRIPTS);
    }

    Engine open(DataHome home, Clock clock, boolean owner, List<String> scripts) throws CannotOpen {
        Optional<DatabaseAddress> address = address(home);
        if (address.isEmpty()) {
            return SqliteOpening.open(home, clock, owner, scripts);
        }
        Engine engine = PostgresOpening.open(home, address.get(), limits, clock, owner, scripts);
        if (owner) {
            remember(home, address.get());
        }
        return engine;
    }

    /** The address of the database elsewhere, if it is one. */
    public Optional<DatabaseAddress> address(DataHome home) throws CannotOpen {
        Optional<String> text = asked.or(() -> remembered(home));
        if (text.isEmpty()) {
            return Optional.empty();
        }
        DatabaseAddress address = DatabaseAddress.parse(text.get());
        if (Files.exists(home.database())) {
            throw Refusal.of(
                    "STORE_TWO_DATABASES",
                    home.database().toString(),
                    Text.of(
                            "Direktori ini sudah berisi basis data bawaan, bukan " + address.text() + ".",
                            "This directory already holds an embedded database, not " + address.text() + "."),
                    "simpul.db is there",
                    Text.of(
                            "Pilih direktori baru dengan --data untuk basis data itu.",
                            "Choose a new directory with --data for that database."));
        }
        return Optional.of(address);
    }

    /** Lets the directory remember where its database is. */
    public static void remember(DataHome home, DatabaseAddress address) {
        if (!remembered(home).equals(Optional.of(address.text()))) {
            try {
                Files.writeString(home.databaseAddress(), address.text() + '\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static Optional<String> remembered(DataHome home) {
        Path file = home.databaseAddress();
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
