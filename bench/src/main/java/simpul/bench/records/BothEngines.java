package simpul.bench.records;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import simpul.core.store.engine.DatabaseChoice;
import simpul.core.store.engine.PoolLimits;
import simpul.core.store.testing.TestDatabase;

/** Measures SQLite, then PostgreSQL, in one run. For one thread. */
public final class BothEngines {
    private static final PoolLimits POOL = new PoolLimits(6, 6);
    /** The settings of the platform, so that writing by hand is as safe and as fast as the database allows. */
    private static final String AS_SET =
            "?synchronous=FULL&foreign_keys=true&cache_size=-32768&wal_autocheckpoint=4000&jdbc.get_generated_keys=false";

    private final Path work;
    private final Consumer<String> progress;

    /** @param work an empty folder for the data */
    public BothEngines(Path work, Consumer<String> progress) {
        this.work = work;
        this.progress = progress;
    }

    /** What came of it. */
    public record Report(String table, boolean isWell, List<String> complaints) {}

    public Report run(int lots, int races) throws SQLException {
        TestDatabase.beDurable();
        List<Measured> all = new ArrayList<>();
        all.add(new RecordsBench(
                        "SQLite",
                        work.resolve("sqlite"),
                        folder -> new DatabaseChoice(Optional.empty(), POOL),
                        folder -> new Plain(
                                DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("simpul.db") + AS_SET),
                                "analyze"),
                        progress)
                .run(lots, races));
        all.add(new RecordsBench(
                        "PostgreSQL",
                        work.resolve("postgres"),
                        TestDatabase::empty,
                        folder -> new Plain(TestDatabase.beside(folder), "vacuum analyze"),
                        progress)
                .run(lots, races));
        List<String> complaints = all.stream().flatMap(m -> m.wrong().stream()).toList();
        return new Report(Measured.table(all), all.stream().allMatch(Measured::isWell), complaints);
    }
}
