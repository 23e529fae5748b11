package simpul.core.store.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.store.home.CannotOpen;
import simpul.core.store.home.DataHome;
import simpul.core.store.home.HomeCheck;
import simpul.core.store.testing.SettableClock;
import simpul.core.store.testing.StoreFixture;
import simpul.core.store.testing.TestDatabase;

class SchemaTest {
    private static final List<String> TODAY = List.of("classpath:db");
    private static final List<String> TOMORROW = List.of("classpath:db", "classpath:later");

    @TempDir
    Path folder;

    private DataHome home;
    private DatabaseChoice choice;

    @BeforeEach
    void prepare() throws CannotOpen {
        home = new DataHome(folder);
        HomeCheck.prepare(home);
        choice = TestDatabase.forRestore(folder);
    }

    @Test
    void aNewDatabaseNeedsNoCopyAndANewerProgramKeepsOneFirst() throws CannotOpen, IOException {
        open(true, TODAY).close();
        assertThat(copies()).isEmpty();
        open(true, TOMORROW).close();
        assertThat(copies()).hasSize(1);
        open(true, TOMORROW).close();
        assertThat(copies()).hasSize(1);
    }

    @Test
    void theKeptCopyOpensWithTheOlderProgram() throws CannotOpen, IOException {
        open(true, TODAY).close();
        open(true, TOMORROW).close();
        Path copy = copies().get(0);
        Path other = Files.createDirectory(folder.resolve("other"));
        HomeCheck.prepare(new DataHome(other));
        DatabaseChoice elsewhere = TestDatabase.forRestore(other);
        if (TestDatabase.isPostgres()) {
            DatabaseAddress address = elsewhere.address(new DataHome(other)).orElseThrow();
            PostgresOpening.load(new DataHome(other), address, copy);
            Files.copy(home.documentsMark(), new DataHome(other).documentsMark());
        } else {
            Files.copy(copy, other.resolve("simpul.db"));
        }
        elsewhere
                .open(new DataHome(other), SettableClock.at(StoreFixture.DEMO_DAY), true, TODAY)
                .close();
    }

    @Test
    void aSchemaNewerThanTheProgramIsRefused() throws CannotOpen {
        open(true, TOMORROW).close();
        assertThat(refusal(true, TODAY)).isEqualTo("STORE_NEWER_SCHEMA");
    }

    @Test
    void aNewerStepIsSeenThoughTheProgramThatTookItDiedRightAfterwards() throws CannotOpen {
        try (Engine first = open(true, TODAY)) {
            first.write(
                    sql -> sql.execute(
                            "insert into flyway_schema_history (installed_rank, version, description, type,"
                                    + " script, checksum, installed_by, installed_on, execution_time, success)"
                                    + " values (99, '900', 'later', 'SQL', 'V900__later.sql', 1, 'x', '2026-11-22 00:00:00', 1, true)"),
                    kept -> true);
        }
        assertThat(refusal(true, TODAY)).isEqualTo("STORE_NEWER_SCHEMA");
        assertThat(refusal(false, TODAY)).isEqualTo("STORE_NEWER_SCHEMA");
    }

    @Test
    void aProcessBesideTheServerChangesNoSchema() throws CannotOpen, IOException {
        assertThat(refusal(false, TODAY)).isEqualTo("STORE_MISSING");
        open(true, TODAY).close();
        assertThat(refusal(false, TOMORROW)).isEqualTo("STORE_OLDER_SCHEMA");
        assertThat(copies()).isEmpty();
    }

    @Test
    void theNextStartOfTheSameProgramNeedsNoMigrationTool() throws CannotOpen {
        try (Engine first = open(true, TODAY)) {
            assertThat(first.read(new SchemaDigest(TODAY)::isApplied)).isTrue();
            assertThat(first.read(new SchemaDigest(TOMORROW)::isApplied)).isFalse();
        }
    }

    @Test
    void aStepThatWasRewrittenIsNotTakenForTheOldOne() throws CannotOpen {
        try (Engine first = open(true, TODAY)) {
            first.write(sql -> sql.execute("update flyway_schema_history set checksum = 1"), kept -> true);
            first.write(sql -> sql.execute("delete from meta where name = 'schema.digest'"), kept -> true);
        }
        assertThat(refusal(true, TODAY)).isEqualTo("STORE_SCHEMA_DIFFERS");
    }

    @Test
    void newsThatWasPutAwayBeforeEachVersionWasKeptStaysPutAway() throws CannotOpen, IOException {
        String former = script("V076__module_news.sql");
        String step = script("V077__module_news_read.sql");
        try (Engine first = open(true, TODAY)) {
            List<String> read = first.write(
                    sql -> {
                        sql.execute("drop table module_news_read");
                        sql.createScript(former).execute();
                        sql.execute("insert into module_news_seen values ('budi', 'perikanan', 'ab12')");
                        sql.createScript(step).execute();
                        return sql.createQuery("select person || ' ' || sector || ' ' || sha256 from module_news_read")
                                .mapTo(String.class)
                                .list();
                    },
                    kept -> true);
            assertThat(read).containsExactly("budi perikanan ab12");
        }
    }

    private static String script(String name) throws IOException {
        try (InputStream text = SchemaTest.class.getResourceAsStream("/db/" + name)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String refusal(boolean owner, List<String> scripts) {
        return catchThrowableOfType(CannotOpen.class, () -> open(owner, scripts).close())
                .diagnosis()
                .code();
    }

    private Engine open(boolean owner, List<String> scripts) throws CannotOpen {
        return choice.open(home, SettableClock.at(StoreFixture.DEMO_DAY), owner, scripts);
    }

    private List<Path> copies() throws IOException {
        try (Stream<Path> files = Files.list(home.backup())) {
            return files.toList();
        }
    }
}
