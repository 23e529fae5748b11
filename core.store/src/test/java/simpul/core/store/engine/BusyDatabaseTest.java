package simpul.core.store.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.store.StoreUnavailable;

/** What SQLite cannot do for a while is told as a store that does not answer, and it answers again afterwards. */
class BusyDatabaseTest {
    @TempDir
    Path folder;

    private SqliteEngine open(SqliteConnections connections) throws Exception {
        SqliteEngine engine = new SqliteEngine(folder.resolve("simpul.db"), connections);
        engine.write(sql -> sql.execute("pragma busy_timeout = 9") + sql.execute("create table word (a)"), d -> true);
        return engine;
    }

    private static void say(SqliteEngine engine, boolean keep) {
        engine.write(sql -> sql.execute("insert into word values ('a')"), done -> keep);
    }

    private static int words(SqliteEngine engine) {
        return engine.<Integer>read(
                sql -> sql.select("select a from word").mapToMap().list().size());
    }

    @Test
    void a_writer_whom_another_program_holds_up() throws Exception {
        SqliteConnections connections = new SqliteConnections(folder.resolve("simpul.db"), folder);
        try (SqliteEngine engine = open(connections)) {
            try (Connection other = connections.writer()) {
                other.setAutoCommit(false);
                assertThatThrownBy(() -> say(engine, true)).isInstanceOf(StoreUnavailable.class);
            }
            say(engine, false);
            assertThat(words(engine)).as("kept although nobody wanted it").isZero();
            say(engine, true);
            assertThat(words(engine)).isEqualTo(1);
        }
    }

    @Test
    void a_reader_who_cannot_open_the_file() throws Exception {
        Path file = folder.resolve("simpul.db");
        try (SqliteEngine engine = open(new SqliteConnections(file, folder))) {
            Path away = Files.move(file, folder.resolve("away.db"));
            Files.createDirectory(file);
            assertThatThrownBy(() -> words(engine)).isInstanceOf(StoreUnavailable.class);
            Files.delete(file);
            Files.move(away, file);
            assertThat(words(engine)).isZero();
        }
    }
}
