package simpul.core.store.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.result.Diagnosis;
import simpul.core.store.home.CannotOpen;
import simpul.core.store.home.DataHome;
import simpul.core.store.home.HomeCheck;
import simpul.core.store.testing.PostgresServer;
import simpul.core.store.testing.SettableClock;
import simpul.core.store.testing.StoreFixture;
import simpul.core.store.testing.TestDatabase;

/** What a start says when the database elsewhere cannot be used. */
@Tag("postgres")
class PostgresStartTest {
    @TempDir
    Path folder;

    private PostgresServer server;
    private DataHome home;

    @BeforeEach
    void prepare() throws CannotOpen, IOException {
        server = TestDatabase.server();
        home = home("data");
    }

    @Test
    void aServerThatIsNotThereAWrongPasswordAndAnUnknownDatabaseAreToldApart() throws IOException {
        assertThat(refusal("postgresql://simpul@127.0.0.1:1/simpul").code()).isEqualTo("STORE_UNREACHABLE");
        assertThat(refusal(server.address("nowhere")).code()).isEqualTo("STORE_DATABASE_UNKNOWN");
        Files.writeString(home.conf().resolve("database-password"), "salah");
        Diagnosis login = refusal(server.address("postgres"));
        assertThat(login.code()).isEqualTo("STORE_DATABASE_LOGIN");
        assertThat(login.toString()).doesNotContain("salah");
    }

    @Test
    void aDatabaseThatOrdersTextsByALanguageIsRefused() {
        server.execute(
                "postgres",
                "drop database if exists by_language",
                "create database by_language owner simpul template template0 locale_provider icu icu_locale 'id'");
        Diagnosis refused = refusal(server.address("by_language"));
        assertThat(refused.code()).isEqualTo("STORE_DATABASE_LOCALE");
        assertThat(refused.remedy().en()).contains("createdb -T template0");
    }

    @Test
    void aDatabaseInAnotherEncodingIsRefused() {
        server.execute(
                "postgres",
                "drop database if exists by_bytes",
                "create database by_bytes owner simpul template template0 encoding 'SQL_ASCII'");
        assertThat(refusal(server.address("by_bytes")).code()).isEqualTo("STORE_DATABASE_LOCALE");
    }

    @Test
    void aDatabaseThatCanOnlyBeReadAndOneOfSomebodyElseAreRefused() {
        server.execute(
                "postgres",
                "drop database if exists of_others",
                "create database of_others template template0",
                "drop database if exists read_only",
                "create database read_only owner simpul template template0",
                "alter database read_only set default_transaction_read_only = on");
        assertThat(refusal(server.address("of_others")).code()).isEqualTo("STORE_DATABASE_RIGHTS");
        assertThat(refusal(server.address("read_only")).code()).isEqualTo("STORE_DATABASE_READ_ONLY");
    }

    @Test
    void aDirectoryRemembersItsDatabaseAndNeverBeginsAnEmptyOneBesideIt() throws CannotOpen {
        DatabaseChoice named = TestDatabase.empty(home.root());
        open(home, named, true);
        assertThat(open(home, DatabaseChoice.REMEMBERED, true)).startsWith("postgresql://simpul@127.0.0.1");
        assertThat(home.database()).doesNotExist();
    }

    @Test
    void anEmbeddedDatabaseInTheDirectoryIsNotPassedOver() throws CannotOpen {
        open(home, DatabaseChoice.REMEMBERED, true);
        assertThat(home.database()).exists();
        assertThat(refusal(server.address("postgres")).code()).isEqualTo("STORE_TWO_DATABASES");
    }

    @Test
    void aCommandBesideNoServerSaysThatThereIsNothingYet() {
        DatabaseChoice empty = TestDatabase.empty(home.root());
        assertThat(refusal(home, empty, false).code()).isEqualTo("STORE_MISSING");
    }

    @Test
    void aSecondServerSharesTheDocumentsOrIsRefused() throws CannotOpen, IOException {
        DatabaseChoice database = TestDatabase.empty(home.root());
        open(home, database, true);
        DataHome apart = home("apart");
        assertThat(refusal(apart, database, true).code()).isEqualTo("STORE_DOCUMENTS_ELSEWHERE");
        DataHome beside = home("beside");
        Files.delete(beside.documents());
        Files.createSymbolicLink(beside.documents(), home.documents());
        assertThat(open(beside, database, true)).isEqualTo(database.asked().orElseThrow());
    }

    @Test
    void documentsOfAnotherDatabaseAreNotTakenForThisOnes() throws CannotOpen, IOException {
        open(home, TestDatabase.empty(home.root()), true);
        Files.createDirectories(home.documents().resolve("81"));
        DatabaseChoice another = TestDatabase.empty(home.root());
        assertThat(refusal(home, another, true).code()).isEqualTo("STORE_DOCUMENTS_ELSEWHERE");
    }

    private DataHome home(String name) throws CannotOpen, IOException {
        DataHome made = new DataHome(folder.resolve(name));
        HomeCheck.prepare(made);
        Files.writeString(made.conf().resolve("database-password"), PostgresServer.PASSWORD);
        return made;
    }

    private Diagnosis refusal(String address) {
        return refusal(home, new DatabaseChoice(Optional.of(address), new PoolLimits(2, 2)), true);
    }

    private static Diagnosis refusal(DataHome home, DatabaseChoice choice, boolean owner) {
        return catchThrowableOfType(CannotOpen.class, () -> open(home, choice, owner))
                .diagnosis();
    }

    private static String open(DataHome home, DatabaseChoice choice, boolean owner) throws CannotOpen {
        try (Engine engine = choice.open(home, SettableClock.at(StoreFixture.DEMO_DAY), owner)) {
            return engine.place();
        }
    }
}
