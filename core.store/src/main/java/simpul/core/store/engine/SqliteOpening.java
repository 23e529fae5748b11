package simpul.core.store.engine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.flywaydb.core.api.FlywayException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import simpul.core.model.text.Text;
import simpul.core.store.home.CannotOpen;
import simpul.core.store.home.DataHome;

/** Opens the embedded database of a data directory, brings its schema up to date, or says why it cannot. Stateless. */
public final class SqliteOpening {
    private SqliteOpening() {}

    /** @param owner whether this process owns the directory; otherwise the schema is only looked at and must fit */
    static Engine open(DataHome home, Clock clock, boolean owner, List<String> scripts) throws CannotOpen {
        Path file = home.database();
        if (!owner && !Files.exists(file)) {
            throw Refusal.of(
                    "STORE_MISSING",
                    file.toString(),
                    Text.of("Belum ada basis data di sini.", "There is no database here yet."),
                    "no such file",
                    Text.of("Periksa --data.", "Check --data."));
        }
        if (owner) {
            Remains.refuse(home);
            NativeLeftovers.clear(home.run());
        }
        SqliteConnections connections = new SqliteConnections(file, home.run());
        try {
            SqliteEngine engine = new SqliteEngine(file, connections);
            try {
                OwnerOnly.make(file);
                new Schema(connections.forMigration(), engine, home, clock, scripts).bringUp(owner);
                return engine;
            } catch (CannotOpen | RuntimeException e) {
                engine.close();
                throw e;
            }
        } catch (SQLException e) {
            throw explain(file, e, e);
        } catch (FlywayException e) {
            Throwable root = rootOf(e);
            throw root instanceof SQLiteException ? explain(file, root, e) : Schema.differs(file.toString(), e);
        }
    }

    private static Throwable rootOf(Throwable e) {
        Throwable t = e;
        while (!(t instanceof SQLiteException) && t.getCause() != null) {
            t = t.getCause();
        }
        return t;
    }

    private static CannotOpen explain(Path file, Throwable e, Throwable cause) {
        SQLiteErrorCode code = e instanceof SQLiteException s ? s.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
        String words = String.valueOf(e.getMessage());
        if (code == SQLiteErrorCode.SQLITE_NOTADB) {
            return Refusal.of(
                    "STORE_NOT_A_DATABASE",
                    file.toString(),
                    Text.of("Berkas ini bukan basis data Simpul.", "This file is not a Simpul database."),
                    words,
                    Text.of(
                            "Pindahkan berkas itu, lalu pulihkan cadangan dengan ./simpul restore, atau pilih direktori lain dengan --data.",
                            "Move the file away, then restore a backup with ./simpul restore, or choose another directory with --data."),
                    cause);
        }
        if (code == SQLiteErrorCode.SQLITE_FULL) {
            return Refusal.of(
                    "STORAGE_FULL",
                    file.toString(),
                    Text.of("Ruang simpan penuh.", "Storage is full."),
                    words,
                    Text.of(
                            "Kosongkan ruang pada disk itu, lalu mulai lagi.",
                            "Free space on that disk, then start again."),
                    cause);
        }
        if (code.name().startsWith("SQLITE_CORRUPT")) {
            return Refusal.of(
                    "STORE_DAMAGED",
                    file.toString(),
                    Text.of("Basis data rusak.", "The database is damaged."),
                    words,
                    Text.of(
                            "Simpan direktori ini apa adanya dan pulihkan cadangan terakhir dengan ./simpul restore.",
                            "Keep this directory as it is and restore the last backup with ./simpul restore."),
                    cause);
        }
        return Refusal.of(
                "STORE_NOT_OPENED",
                file.toString(),
                Text.of("Basis data tidak dapat dibuka.", "The database cannot be opened."),
                words,
                Text.of(
                        "Periksa pemilik dan hak akses berkas itu (mode 0600, milik pengguna yang menjalankan Simpul).",
                        "Check owner and permissions of the file (mode 0600, owned by the user who runs Simpul)."),
                cause);
    }
}
