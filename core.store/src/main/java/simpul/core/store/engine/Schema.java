package simpul.core.store.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import simpul.core.model.text.Text;
import simpul.core.store.home.CannotOpen;
import simpul.core.store.home.DataHome;

/** Brings the schema up to date: refuses a newer one, keeps a copy before it changes anything. */
final class Schema {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);
    /** Held here, because a logger that nobody holds forgets its level. */
    private static final Logger QUIET = Logger.getLogger("org.flywaydb");

    private final DataSource source;
    private final List<String> scripts;
    private final Engine engine;
    private final DataHome home;
    private final Clock clock;

    Schema(DataSource source, Engine engine, DataHome home, Clock clock, List<String> scripts) {
        this.source = source;
        this.scripts = scripts;
        this.engine = engine;
        this.home = home;
        this.clock = clock;
    }

    void bringUp(boolean owner) throws CannotOpen {
        Set<String> tables = engine.tables();
        if (!tables.isEmpty() && !tables.contains("flyway_schema_history")) {
            throw Refusal.of(
                    "STORE_NOT_A_DATABASE",
                    engine.place(),
                    Text.of("Basis data ini milik program lain.", "This database belongs to another program."),
                    "tables without a Simpul schema history",
                    Text.of(
                            "Pilih direktori lain dengan --data, atau basis data kosong dengan --database.",
                            "Choose another directory with --data, or an empty database with --database."));
        }
        SchemaDigest digest = new SchemaDigest(scripts);
        if (tables.contains("meta") && engine.read(digest::isApplied)) {
            return;
        }
        migrate(owner);
        if (owner) {
            engine.write(
                    sql -> {
                        digest.keep(sql);
                        return true;
                    },
                    kept -> true);
        }
    }

    private void migrate(boolean owner) throws CannotOpen {
        QUIET.setLevel(Level.WARNING);
        Flyway flyway = Flyway.configure(Schema.class.getClassLoader())
                .dataSource(source)
                .locations(scripts.toArray(String[]::new))
                .validateMigrationNaming(true)
                // Each owner of tables has a range of numbers, so a lower number may be younger.
                .outOfOrder(true)
                .cleanDisabled(true)
                .load();
        MigrationInfoService info = flyway.info();
        List<MigrationInfo> unknown =
                Arrays.stream(info.all()).filter(m -> isUnknown(m.getState())).toList();
        if (!unknown.isEmpty()) {
            throw newer(unknown);
        }
        if (info.pending().length == 0) {
            flyway.validate();
        } else if (owner) {
            keepCopy(info);
            flyway.migrate();
        } else {
            throw older();
        }
    }

    private static boolean isUnknown(MigrationState state) {
        return state == MigrationState.FUTURE_SUCCESS
                || state == MigrationState.FUTURE_FAILED
                || state == MigrationState.MISSING_SUCCESS
                || state == MigrationState.MISSING_FAILED;
    }

    private void keepCopy(MigrationInfoService info) throws CannotOpen {
        if (info.current() == null) {
            return;
        }
        String ending = engine.copyName().substring(engine.copyName().lastIndexOf('.'));
        Path copy = home.backup().resolve("before-migration-" + STAMP.format(clock.instant()) + ending);
        try {
            engine.copyTo(copy);
        } catch (IOException e) {
            throw Refusal.of(
                    "STORE_COPY_FAILED",
                    copy.toString(),
                    Text.of(
                            "Salinan sebelum kenaikan versi tidak dapat ditulis, jadi basis data tidak diubah.",
                            "The copy before the new version cannot be written, so the database was not changed."),
                    e.toString(),
                    Text.of(
                            "Kosongkan ruang pada disk direktori data, lalu mulai lagi.",
                            "Free space on the disk of the data directory, then start again."),
                    e);
        }
    }

    private CannotOpen newer(List<MigrationInfo> unknown) {
        return Refusal.of(
                "STORE_NEWER_SCHEMA",
                engine.place(),
                Text.of(
                        "Basis data ini ditulis oleh Simpul yang lebih baru.",
                        "This database was written by a newer Simpul."),
                "unknown schema step " + unknown.get(0).getScript(),
                Text.of(
                        "Jalankan versi Simpul yang terakhir dipakai, atau pulihkan salinan dari folder backup.",
                        "Run the version of Simpul used last, or restore a copy from the backup folder."));
    }

    private CannotOpen older() {
        return Refusal.of(
                "STORE_OLDER_SCHEMA",
                engine.place(),
                Text.of(
                        "Basis data ini belum dinaikkan ke versi program ini.",
                        "This database has not been brought up to this program's version."),
                "pending schema steps",
                Text.of(
                        "Jalankan ./simpul serve dengan versi ini sekali, atau pakai versi yang sama dengan server.",
                        "Run ./simpul serve of this version once, or use the version that the server runs."));
    }

    static CannotOpen differs(String place, FlywayException e) {
        return Refusal.of(
                "STORE_SCHEMA_DIFFERS",
                place,
                Text.of(
                        "Tabel di basis data ini dibuat oleh versi program yang lain.",
                        "The tables of this database were made by another version of the program."),
                String.valueOf(e.getMessage()).lines().findFirst().orElse(""),
                Text.of(
                        "Jalankan versi yang terakhir dipakai pada direktori ini, atau mulai dengan direktori baru.",
                        "Run the version last used with this directory, or start with a new one."),
                e);
    }
}
