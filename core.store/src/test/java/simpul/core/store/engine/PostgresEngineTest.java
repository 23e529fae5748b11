package simpul.core.store.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.access.SystemTask;
import simpul.core.model.audit.AuditNote;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.role.Role;
import simpul.core.model.store.StoreUnavailable;
import simpul.core.store.home.CannotOpen;
import simpul.core.store.home.DataHome;
import simpul.core.store.testing.PostgresServer;
import simpul.core.store.testing.SettableClock;
import simpul.core.store.testing.StoreFixture;

/** What only PostgreSQL can do or suffer. */
@Tag("postgres")
class PostgresEngineTest {
    @TempDir
    Path folder;

    private StoreFixture fixture;
    private Engine engine;
    private ExecutorService other;

    @BeforeEach
    void open() {
        fixture = StoreFixture.in(folder);
        engine = fixture.foundation().engine();
        other = Executors.newSingleThreadExecutor();
    }

    @AfterEach
    void close() {
        other.shutdownNow();
        fixture.close();
    }

    @Test
    void aReaderSeesOneMomentHoweverLongItReads() {
        String seen = engine.read(sql -> {
            String before = value(sql);
            elsewhere(() -> engine.write(PostgresEngineTest::raise, done -> true));
            return before + value(sql);
        });
        assertThat(seen).isEqualTo("00");
        assertThat(engine.<String>read(PostgresEngineTest::value)).isEqualTo("1");
    }

    @Test
    void aReaderCannotWrite() {
        assertThatThrownBy(() -> engine.read(PostgresEngineTest::raise)).isInstanceOf(StoreUnavailable.class);
        assertThat(engine.<String>read(PostgresEngineTest::value)).isEqualTo("0");
    }

    @Test
    void aWriterWhoLostARaceBeginsAgainAndLeavesNothingOfTheFirstTime() {
        AtomicInteger times = new AtomicInteger();
        engine.write(
                sql -> {
                    int before = Integer.parseInt(value(sql));
                    if (times.incrementAndGet() == 1) {
                        elsewhere(() -> engine.write(PostgresEngineTest::raise, done -> true));
                    }
                    return put(sql, before + 10);
                },
                done -> true);
        assertThat(times).hasValue(2);
        assertThat(engine.<String>read(PostgresEngineTest::value)).isEqualTo("11");
    }

    @Test
    void aBugIsNotTriedAgain() {
        AtomicInteger times = new AtomicInteger();
        Throwable bug = catchThrowable(() -> engine.write(
                sql -> {
                    times.incrementAndGet();
                    return sql.execute("insert into agency (id) values ('a')");
                },
                done -> true));
        assertThat(bug).isNotInstanceOf(StoreUnavailable.class);
        assertThat(times).hasValue(1);
    }

    @Test
    void oneServerOfSeveralDoesTheDailyWorkUntilItEnds() throws CannotOpen {
        DataHome home = new DataHome(folder);
        try (Engine second = DatabaseChoice.REMEMBERED.open(home, SettableClock.at(StoreFixture.DEMO_DAY), true)) {
            assertThat(engine.holdsJobs()).isTrue();
            assertThat(engine.holdsJobs()).isTrue();
            assertThat(second.holdsJobs()).isFalse();
            fixture.close();
            assertThat(second.holdsJobs()).isTrue();
        }
    }

    @Test
    void aDatabaseThatWentAwayIsSaidSoAndComesBackByItself() throws Exception {
        try (PostgresServer server = PostgresServer.start()) {
            server.execute("postgres", "create database simpul owner simpul");
            Path data = folder.resolve("own");
            Files.createDirectories(data.resolve("conf"));
            Files.writeString(data.resolve("conf/database-password"), PostgresServer.PASSWORD);
            DatabaseChoice choice = new DatabaseChoice(
                    Optional.of(server.address("simpul")), new PoolLimits(2, 2, Duration.ofSeconds(1)));
            try (StoreFixture own = StoreFixture.in(data, choice)) {
                assertThat(write(own).isDone()).isTrue();
                server.stop();
                assertThat(write(own).problem().kind()).isEqualTo(ProblemKind.UNAVAILABLE);
                assertThatThrownBy(() -> own.store().keep(SystemTask.JOBS, tx -> 1))
                        .isInstanceOf(StoreUnavailable.class);
                assertThatThrownBy(() -> own.foundation().engine().tables()).isInstanceOf(StoreUnavailable.class);
                assertThat(own.foundation().engine().holdsJobs()).isFalse();
                server.run();
                assertThat(write(own).isDone()).isTrue();
                assertThat(own.foundation().engine().holdsJobs()).isTrue();
                assertThat(own.foundation()
                                .chains()
                                .verify(java.util.List.of(), Optional.empty())
                                .findings())
                        .isEmpty();
            }
        }
    }

    private static Result<Boolean> write(StoreFixture store) {
        return store.store().write(store.call("81", Role.SEKRETARIAT), tx -> {
            tx.audit(AuditNote.of("agency.change", "agency", "a1").in("81"));
            return Result.done(true);
        });
    }

    private static String value(Handle sql) {
        return sql.createQuery("select value from meta where name = 'test'")
                .mapTo(String.class)
                .findOne()
                .orElse("0");
    }

    private static int raise(Handle sql) {
        return put(sql, Integer.parseInt(value(sql)) + 1);
    }

    private static int put(Handle sql, int value) {
        return sql.createUpdate("insert into meta (name, value) values ('test', :value)"
                        + " on conflict (name) do update set value = excluded.value")
                .bind("value", Integer.toString(value))
                .execute();
    }

    /** On another thread, to its end. */
    private void elsewhere(Runnable work) {
        Future<?> running = other.submit(work);
        try {
            running.get(30, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
